export type Rgb = readonly [number, number, number];
export type Vision = 'normal' | 'protan' | 'deutan' | 'tritan';

/**
 * Matrices over linear RGB for full dichromacy: Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, severity 1.0.
 */
const MATRICES: Readonly<Record<Vision, readonly [Rgb, Rgb, Rgb]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** `#rrggbb` to channels from 0 to 1. */
export function parseHex(hex: string): Rgb {
  const channel = (at: number): number => parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** sRGB to linear light, both 0 to 1. */
export function linear(colour: Rgb): Rgb {
  const one = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return [one(colour[0]), one(colour[1]), one(colour[2])];
}

/** What an eye of that kind sees of a linear colour. */
export function seenBy(vision: Vision, [r, g, b]: Rgb): Rgb {
  const row = (m: Rgb): number => Math.min(1, Math.max(0, m[0] * r + m[1] * g + m[2] * b));
  const [x, y, z] = MATRICES[vision];
  return [row(x), row(y), row(z)];
}

/** Contrast ratio of WCAG 2, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const luminance = (c: Rgb): number => {
    const [r, g, bl] = linear(c);
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [low, high] = [luminance(a), luminance(b)].sort((p, q) => p - q);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** What one sees of a colour of the given opacity on a ground. */
export function over(top: Rgb, alpha: number, ground: Rgb): Rgb {
  const mix = (t: number, g: number): number => alpha * t + (1 - alpha) * g;
  return [mix(top[0], ground[0]), mix(top[1], ground[1]), mix(top[2], ground[2])];
}

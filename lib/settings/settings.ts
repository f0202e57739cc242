/** Every setting there is, declared once: its name, its default and its check. */
import * as v from 'valibot';
import { contrastOnPages, LEAST_CONTRAST } from '../palette/contrast.ts';
import { DEFAULT_LOOK, LINE_COLOURS, type LineWeight, type Look } from '../palette/palette.ts';

/** A line that can be told from light and from dark pages. */
const colourSchema = v.pipe(
  v.string(),
  v.regex(/^#[\da-f]{6}$/u),
  v.check((colour) => contrastOnPages(colour) >= LEAST_CONTRAST),
);

const weights: readonly LineWeight[] = ['fine', 'normal', 'bold'];
const themes = ['auto', 'light', 'dark'] as const;
/** From the names of attributions that are shown as doubtful, fairly sure and sure. */
const confidences = [0, 0.6, 0.85] as const;

const declared = {
  /** Which kinds of quotes are marked in the page, and whether names are. */
  markDirect: v.optional(v.boolean(), true),
  markPartial: v.optional(v.boolean(), true),
  markIndirect: v.optional(v.boolean(), true),
  markNames: v.optional(v.boolean(), true),
  /** Lines of the speakers, in the order of ranks. */
  colours: v.optional(
    v.pipe(v.array(colourSchema), v.length(LINE_COLOURS.length), v.readonly()),
    () => [...LINE_COLOURS],
  ),
  /** Whether a tint lies behind the words, beside the line below them. */
  fill: v.optional(v.boolean(), DEFAULT_LOOK.fill),
  weight: v.optional(v.picklist(weights), DEFAULT_LOOK.weight),
  /** Below this confidence it is left open who spoke. */
  leastConfidence: v.optional(v.picklist(confidences), 0),
  theme: v.optional(v.picklist(themes), 'auto'),
};

/** Takes known settings alone; those that are missing have their defaults. */
export const settingsSchema = v.strictObject(declared);

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;
export type SettingName = keyof Settings;

export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, {});

/** What a view offers to choose from, in the order in which it does. */
export const CHOICES = { weight: weights, leastConfidence: confidences, theme: themes } as const;

/**
 * The settings in a stored value. What fails its check counts as not set: a part that went bad
 * costs the reader no other.
 */
export function settingsIn(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const all: readonly (readonly [string, unknown])[] = Object.entries(stored);
  const sound = all.filter(([name, value]) => v.is(settingsSchema, { [name]: value }));
  return v.parse(settingsSchema, Object.fromEntries(sound));
}

export type { Look };

/** The part of the settings that says how marks look. */
export const lookSchema: v.GenericSchema<Look> = v.required(
  v.pick(v.object(declared), ['colours', 'fill', 'weight']),
);

/** How marks look under these settings. */
export function lookOf({ colours, fill, weight }: Settings): Look {
  return { colours, fill, weight };
}

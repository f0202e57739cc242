/** @returns whether a person could see a window that this process opens. */
export function hasDisplay({
  platform,
  env,
}: Pick<NodeJS.Process, 'platform' | 'env'> = process): boolean {
  if (env['CI']) return false;
  return platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

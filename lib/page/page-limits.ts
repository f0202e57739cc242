export const MAX_NODES = 200_000;
export const MAX_CHARACTERS = 2_000_000;
export const MAX_DEPTH = 1_000;

import type { PairKind } from './quotation-data.ts';
import type { HouseStyle } from './house-style.ts';
import type { RatedMark } from './role-costs.ts';
import type { Sign, SignTable } from './signs.ts';

/** What happens at a mark: a quotation opens, closes, or is given up because its closing mark is missing. */
export type PairingEvent =
  | { readonly type: 'open' | 'close'; readonly mark: RatedMark }
  | { readonly type: 'abandon'; readonly at: number };

/** What the blocks around one tell about the quotations that cross its borders. */
export interface Surroundings {
  /** Kind of the mark that the next block begins with, null if it begins with none. */
  readonly next: PairKind | null;
  /** Kind of the quotation that stands open where the block begins, and what it costs to believe so. */
  readonly inherited: { readonly kind: PairKind; readonly cost: number } | null;
}

export interface Pairing {
  /** Whether the inherited quotation goes on in this block. */
  readonly inherits: boolean;
  readonly events: readonly PairingEvent[];
}

/** An open quotation on the stack of one hypothesis; the stack is a list from the top down. */
interface Open {
  readonly kind: PairKind;
  /** Null: it began before the block. */
  readonly sign: string | null;
  /** Whether it begins a sentence, so that the next paragraph may well go on with it. */
  readonly introduces: boolean;
  readonly below: Open | null;
  readonly depth: number;
  /** Kinds and signs of the whole stack, to compare hypotheses. */
  readonly key: string;
}

interface Trail {
  readonly event: PairingEvent;
  readonly before: Trail | null;
}

interface Hypothesis {
  readonly cost: number;
  readonly open: Open | null;
  readonly trail: Trail | null;
  readonly inherits: boolean;
}

const DEEPEST = 3;
const BEAM = 10;
const MOST_HYPOTHESES = 12;

const MIXED_PAIR = 0.7;
const CROSSED_PAIR = 3.2;
const NESTED_IN_ITSELF = 3;
const NESTED_IN_OTHER_SIGN = 1;
const SAME_KIND_FURTHER_OUT = 0.5;
const AGAINST_HOUSE_STYLE = 0.5;
const UNCLOSED = 3;
const UNCLOSED_BEFORE_NEXT = 2.5;
const CARRIED = 0.3;
const UNCLOSED_MINOR_SINGLE = 6;
const CARRIED_FRAGMENT = 1.2;
const CARRIED_MINOR_SINGLE = 2.8;

/**
 * Decides the role of every mark of a block: the most consistent reading of all of them together, found by dynamic
 * programming over the possible stacks of open quotations (Viterbi), in time linear in the number of marks.
 */
export function pairMarks(
  marks: readonly RatedMark[],
  table: SignTable,
  style: HouseStyle,
  { next, inherited }: Surroundings,
): Pairing {
  const step = { table, style };
  let hypotheses: Hypothesis[] = [{ cost: 0, open: null, trail: null, inherits: false }];
  if (inherited !== null) {
    const open = pushed({ kind: inherited.kind, sign: null, introduces: true, below: null });
    hypotheses.push({ cost: inherited.cost, open, trail: null, inherits: true });
  }
  for (const mark of marks)
    hypotheses = cheapest(hypotheses.flatMap((from) => continuations(from, mark, step)));
  const [best] = cheapest(
    hypotheses.map((from) => ({
      ...from,
      open: null,
      cost: from.cost + costOfEnd(from.open, style, next),
    })),
  );
  return { inherits: best?.inherits ?? false, events: eventsOf(best?.trail ?? null) };
}

interface Step {
  readonly table: SignTable;
  readonly style: HouseStyle;
}

/** The best hypothesis of each stack, without those far behind, the cheapest first. */
function cheapest(all: readonly Hypothesis[]): Hypothesis[] {
  const best = new Map<string, Hypothesis>();
  for (const hypothesis of all) {
    const key = hypothesis.open?.key ?? '';
    const known = best.get(key);
    if (known === undefined || hypothesis.cost < known.cost) best.set(key, hypothesis);
  }
  const sorted = [...best.values()].sort((a, b) => a.cost - b.cost);
  const limit = (sorted[0]?.cost ?? 0) + BEAM;
  return sorted.filter(({ cost }, i) => cost <= limit && i < MOST_HYPOTHESES);
}

function continuations(from: Hypothesis, mark: RatedMark, step: Step): Hypothesis[] {
  const literal = { ...from, cost: from.cost + mark.costs.literal };
  return [literal, ...openings(from, mark, step), ...closings(from, mark, step)];
}

function openings(from: Hypothesis, mark: RatedMark, { style }: Step): Hypothesis[] {
  const { kind } = mark.sign;
  const found: Hypothesis[] = [];
  const open = (base: Hypothesis, cost: number) => {
    const { sign, introduces } = mark;
    const stack = pushed({ kind, sign: sign.text, introduces, below: base.open });
    const trail = { event: { type: 'open' as const, mark }, before: base.trail };
    found.push({ ...base, cost: base.cost + mark.costs.open + cost, open: stack, trail });
  };
  const same = topOf(from.open, kind);
  if (depthOf(from.open) < DEEPEST) open(from, costOfNesting(from.open, same, mark.sign, style));
  if (same !== null) {
    const cost = mark.first ? CARRIED : UNCLOSED_BEFORE_NEXT;
    open(abandoned(from, same.below, mark.start), cost);
  }
  return found;
}

function costOfNesting(
  top: Open | null,
  same: Open | null,
  { kind, text }: Sign,
  { singlesFirst }: HouseStyle,
): number {
  if (top === null) return 0;
  const style = kind === 'double' && !singlesFirst ? AGAINST_HOUSE_STYLE : 0;
  if (same === null) return style;
  if (same !== top) return SAME_KIND_FURTHER_OUT + style;
  return same.sign === text ? NESTED_IN_ITSELF : NESTED_IN_OTHER_SIGN;
}

function closings(from: Hypothesis, mark: RatedMark, { table, style }: Step): Hypothesis[] {
  const { kind } = mark.sign;
  const own = topOf(from.open, kind);
  // A double mark closed by a single one, or the other way round.
  const same = own ?? (kind === 'guillemet' ? null : from.open);
  if (same === null) return [];
  const base = abandoned(from, same, mark.start);
  const mixed = same.sign !== null && !table.match(same.sign, mark.sign.text) ? MIXED_PAIR : 0;
  const unclosed = costOfUnclosed(from.open, same, style);
  const trail = { event: { type: 'close' as const, mark }, before: base.trail };
  const crossed = own === null ? CROSSED_PAIR : mixed;
  const cost = from.cost + mark.costs.close + crossed + unclosed;
  return [{ ...base, cost, open: same.below, trail }];
}

/** The hypothesis with all quotations above `down` given up at an offset. */
function abandoned(from: Hypothesis, down: Open | null, at: number): Hypothesis {
  let { open, trail } = from;
  while (open !== null && open !== down) {
    trail = { event: { type: 'abandon', at }, before: trail };
    open = open.below;
  }
  return { ...from, open, trail };
}

function costOfUnclosed(open: Open | null, down: Open | null, style: HouseStyle): number {
  let cost = 0;
  for (let one = open; one !== null && one !== down; one = one.below)
    cost += one.kind === 'single' && !style.singlesFirst ? UNCLOSED_MINOR_SINGLE : UNCLOSED;
  return cost;
}

/** What stands open at the end of a block is no mistake where the next block opens it again. */
function costOfEnd(open: Open | null, style: HouseStyle, next: PairKind | null): number {
  let outermost = open;
  while (outermost !== null && outermost.below !== null) outermost = outermost.below;
  if (outermost === null) return 0;
  if (outermost.kind !== next) return costOfUnclosed(open, null, style);
  const minor = outermost.kind === 'single' && !style.singlesFirst;
  const carried = outermost.introduces ? CARRIED : CARRIED_FRAGMENT;
  return (minor ? CARRIED_MINOR_SINGLE : carried) * depthOf(open);
}

function pushed(top: Omit<Open, 'depth' | 'key'>): Open {
  const key = `${top.below?.key ?? ''}/${top.kind}${top.sign ?? ''}`;
  return { ...top, depth: depthOf(top.below) + 1, key };
}

function depthOf(open: Open | null): number {
  return open?.depth ?? 0;
}

function topOf(open: Open | null, kind: PairKind): Open | null {
  let one = open;
  while (one !== null && one.kind !== kind) one = one.below;
  return one;
}

function eventsOf(trail: Trail | null): PairingEvent[] {
  const events: PairingEvent[] = [];
  for (let one = trail; one !== null; one = one.before) events.push(one.event);
  return events.reverse();
}

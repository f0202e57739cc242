/** One line of the table of figures. */
export interface Figure {
  readonly name: string;
  /** Of what was found, the share that is right, in percent; null where that is not asked. */
  readonly precision: number | null;
  /** Of what is there, the share that was found, in percent; null where that is not asked. */
  readonly recall: number | null;
  /** F1 of the two, or a share, in percent. */
  readonly value: number;
  /** Over how many things: what is there, or what the share is taken of. */
  readonly of: number;
  readonly better: 'higher' | 'lower';
}

/** Counts for precision, recall and F1, summed over all documents (micro-average). */
export class Tally {
  hits = 0;
  gold = 0;
  system = 0;

  add(counts: { readonly hits: number; readonly gold: number; readonly system: number }): void {
    this.hits += counts.hits;
    this.gold += counts.gold;
    this.system += counts.system;
  }

  figure(name: string): Figure {
    const precision = percent(this.hits, this.system);
    const recall = percent(this.hits, this.gold);
    const value = this.hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { name, precision, recall, value, of: this.gold, better: 'higher' };
  }
}

/** Counts for a share. */
export class Share {
  right = 0;
  asked = 0;

  add(isRight: boolean): void {
    this.asked++;
    if (isRight) this.right++;
  }

  figure(name: string): Figure {
    const value = percent(this.right, this.asked);
    return { name, precision: null, recall: null, value, of: this.asked, better: 'higher' };
  }
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

import * as v from 'valibot';

const Person = v.object({
  name: v.string(),
  aliases: v.optional(v.array(v.string()), []),
  role: v.optional(v.nullable(v.string()), null),
});

const Quote = v.object({
  kind: v.picklist(['direct', 'partial', 'indirect']),
  text: v.string(),
  speaker: v.nullable(v.string()),
  speakerType: v.picklist(['person', 'organisation', 'group', 'document', 'unnamed', 'unknown']),
  mention: v.nullable(v.string()),
});

/** `gold.json`: what a person says is right for one article. */
export const GoldReport = v.object({ people: v.array(Person), quotes: v.array(Quote) });
export type GoldReport = v.InferOutput<typeof GoldReport>;
export type GoldPerson = v.InferOutput<typeof Person>;
export type GoldQuote = v.InferOutput<typeof Quote>;

import type { NamedPerson } from '../people/types.ts';
import type { QuotedPassage } from '../quotations/types.ts';
import type { TokenizedArticle } from '../text/types.ts';
import type { AttributionData } from './attribution-data.ts';
import { type Cast, createCast, type Resolution, UNRESOLVED } from './sources/cast.ts';
import { type AttributionContext, createContext } from './context.ts';
import { chooseDrafts } from './linking/choose.ts';
import type { LanguageModel } from './linking/model.ts';
import { sceneOf } from './linking/scene.ts';
import { tag } from '../tagging/tag.ts';
import type { QuoteDraft } from './quotes/drafts.ts';
import { acceptedDrafts, propose } from './quotes/propose.ts';
import { resolveLabel } from './sources/labels.ts';
import { resolveSource } from './sources/resolve-sources.ts';

export interface AttributedQuote {
  readonly draft: QuoteDraft;
  readonly resolution: Resolution;
}

export interface Attributions {
  readonly context: AttributionContext;
  readonly cast: Cast;
  /** In the order of the text. */
  readonly quotes: readonly AttributedQuote[];
}

/** Finds who says what: quotations with their sources, reported speech, and the persons behind the sources. */
export function attribute(
  article: TokenizedArticle,
  data: AttributionData,
  people: readonly NamedPerson[],
  passages: readonly QuotedPassage[],
  model: LanguageModel | null,
): Attributions {
  const context = createContext(article, data, people, passages);
  const proposals = propose(context);
  const drafts =
    model === null
      ? acceptedDrafts(proposals)
      : chooseDrafts(
          sceneOf(context, proposals, tag(article, passages, model.tagger)),
          model.linker,
        );
  drafts.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const cast = createCast(context);
  const leastSure = model?.linker.leastSure ?? 0;
  return { context, cast, quotes: resolveAll(cast, drafts, leastSure) };
}

/** Resolves each source once, in the order in which the sources stand in the text. */
function resolveAll(
  cast: Cast,
  drafts: readonly QuoteDraft[],
  leastSure: number,
): AttributedQuote[] {
  const resolutions = new Map<string, Resolution>();
  const sources = drafts
    .flatMap(({ source }) => (source === null ? [] : [source]))
    .toSorted((a, b) => a.first - b.first);
  for (const source of sources) {
    const key = `${source.first}-${source.end}`;
    if (!resolutions.has(key)) resolutions.set(key, resolveSource(cast, source));
  }
  return drafts.map((draft) => {
    const { kind, source, label, probability } = draft;
    if (label !== null) return { draft, resolution: resolveLabel(cast, label) };
    const found = source && resolutions.get(`${source.first}-${source.end}`);
    const isSure =
      found && (kind === 'indirect' || (probability ?? 1) * found.certainty >= leastSure);
    return { draft, resolution: isSure ? found : UNRESOLVED };
  });
}

import { findPeople } from '../../lib/engine/people/find-people.ts';
import { people as peopleData } from '../../lib/engine/languages/en/people.ts';
import { attribution } from '../../lib/engine/languages/en/attribution.ts';
import { createContext } from '../../lib/engine/attribution/context.ts';
import { sceneOf } from '../../lib/engine/attribution/linking/scene.ts';
import type { Scene } from '../../lib/engine/attribution/linking/types.ts';
import { propose } from '../../lib/engine/attribution/quotes/propose.ts';
import { tag, type Tagger } from '../../lib/engine/tagging/tag.ts';
import { readArticle } from '../english.ts';

/** All that the linker sees of a plain text. */
export function sceneOfText(text: string, tagger: Tagger): Scene {
  const { article, passages } = readArticle(text);
  const people = findPeople(article, peopleData);
  const context = createContext(article, attribution, people, passages);
  return sceneOf(context, propose(context), tag(article, passages, tagger));
}

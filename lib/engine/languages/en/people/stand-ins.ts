import type { Gender } from '../../../people/types.ts';
import { words } from '../../words.ts';

/**
 * Nouns that, after "the", mostly stand for a person who was just named ("the striker said"), rather than for somebody
 * new ("the official said"), with the gender that they tell.
 */
export const standIns: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...[
    ...words(`
    man father dad grandfather widower boy gentleman son husband brother actor businessman frontman sportsman batsman frenchman dutchman irishman englishman welshman congressman`),
  ].map((word) => [word, 'male'] as const),
  ...[
    ...words(`
    woman mother mum mom mother-of-one mother-of-two mother-of-three mother-of-four grandmother widow girl lady daughter wife sister actress businesswoman frontwoman sportswoman
    comedienne ballerina congresswoman irishwoman frenchwoman`),
  ].map((word) => [word, 'female'] as const),
  ...[
    ...words(`
    singer star superstar icon legend musician rapper guitarist drummer pianist violinist composer songwriter conductor dj comedian comic presenter broadcaster host author novelist writer poet playwright filmmaker
    director designer chef artist painter sculptor photographer striker midfielder defender goalkeeper winger forward fullback flanker prop lock hooker quarterback pitcher bowler wicketkeeper
    all-rounder skipper captain player champion runner-up sprinter runner marathoner boxer golfer athlete swimmer cyclist jockey gymnast skier wrestler racer teenager youngster pensioner veteran
    entrepreneur billionaire millionaire tycoon mogul politician lawmaker academic scholar scientist researcher historian psychologist philosopher expert author mother-to-be
    father-of-one father-of-two father-of-three father-of-four parent-of-two farmer fisherman gardener vendor trader activist campaigner dissident laureate influencer blogger youtuber survivor
    briton american australian scot spaniard german italian serb swede dane brazilian argentine nigerian kenyan ghanaian belgian canadian londoner`),
  ].map((word) => [word, null] as const),
]);

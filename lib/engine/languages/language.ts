import type { AttributionData } from '../attribution/attribution-data.ts';
import type { PeopleData } from '../people/people-data.ts';
import type { QuotationData } from '../quotations/quotation-data.ts';
import type { TextData } from '../text/text-data.ts';

/** All that the engine knows of one language, as data: the type names what a new language must bring. */
export interface Language {
  /** Primary subtag of BCP 47. */
  readonly code: string;
  /** Whether a trained model belongs to the language's lists. */
  readonly hasModel: boolean;
  readonly text: TextData;
  readonly quotations: QuotationData;
  readonly people: PeopleData;
  readonly attribution: AttributionData;
}

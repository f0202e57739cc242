import type { TextData } from '../../text/text-data.ts';
import { words } from '../words.ts';

const maybeFinal = `
  inc corp co ltd jr sr etc st ave blvd a.m p.m u.s u.k u.n u.s.a d.c e.u b.c a.d ph.d m.d b.a m.a
  jan feb mar apr aug sept sep oct nov dec`;

export const text: TextData = {
  abbreviations: words(`
    mr mrs ms mx dr prof rev fr hon sen sens rep reps gov govs gen col lt sgt cpl pvt capt cmdr cdr adm maj brig insp det supt
    messrs mme mlle st sts mt ft vs v al cf eg ie viz approx dept est ed eds
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt
    wash wis wyo ont que alta sask ${maybeFinal}`),
  abbreviationsBeforeNumbers: words('no nos fig figs vol pp art sec'),
  abbreviationsThatMayEnd: words(maybeFinal),
  clitics: words('s m d re ve ll'),
  sentenceOpeners: words(`
    the a an this that these those it he she they we i you his her their its our my there here in on at by for from with but and or
    so if when while as after before since although however meanwhile what who why how where which then now no not yes all some many most
    each both one two another also asked according during despite under over last next`),
  timeLabel:
    /^(?:[01]?\d|2[0-4])[.:]\d\d(?:\s?[AaPp]\.?[Mm]\b\.?)?(?:\s(?:GMT|UTC|[BI]?ST|CES?T|[ECMP][DS]?T|AE[DS]T))?\s?(?:[–—|:-]\s)?\s*(?=["'“‘]?\p{Lu})/u,
};

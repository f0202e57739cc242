import { commonPairs, type QuotationData } from '../../quotations/quotation-data.ts';
import { words } from '../words.ts';

export const quotations: QuotationData = {
  pairs: [
    ...commonPairs,
    { open: '„', close: '”', kind: 'double' },
    { open: '‚', close: '’', kind: 'single' },
    { open: '‹', close: '›', kind: 'single' },
  ],
  apostrophes: new Set(["'", '’', '‘', '`']),
  // Clitics are here too, for texts that write them apart ("it 's").
  elisions: words(`
    tis twas twere twill twould til till tude em im er n nuff cause cos cuz coz bout round neath tween twixt gainst pon hood burbs
    ere ead ello eard ouse ave ad aving s t d m re ve ll nt allo`),
  droppedEndings: words('-in o n an th t ol wi mo lil fo po'),
  possessiveLetters: words('s x z'),
  neverPossessed: words(`
    and or but nor yet so if when while because although though than that which who whom whose as in on at to of for with by from into
    about over under after before during since until against between among through without is are was were be been has have had do
    does did will would can could may might must should he she it they we you i the a an this these those not also then said says
    told added asked there where how why what`),
  reporting: {
    verbs: words(`
      said says added adds told tells asked asks explained explains insisted insists warned warns noted notes argued argues replied
      continued recalled recalls joked wrote writes claimed claims declared stated admitted concluded tweeted remarked shouted
      whispered cried`),
    addressing: words('told tells asked asks'),
    pronouns: words('he she they'),
    determiners: words('the a an his her their one another'),
    after: words(
      'in on at to of after as before by during for from when while with about last this',
    ),
  },
};

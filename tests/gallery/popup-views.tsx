import type { Copied } from '../../components/cite.ts';
import type { DeskActions } from '../../components/desk.ts';
import type { I18n, MessageKey } from '../../components/i18n.ts';
import type { Failure, PopupState } from '../../components/popup-state.ts';
import { PopupView } from '../../components/popup-view.tsx';
import { IDLE_DESK } from '../../scripts/bench/list/idle-desk.ts';
import { HARBOUR_REPORT } from '../components/stories/harbour.ts';
import { showing, STATES } from '../components/stories/states.ts';
import { choose, focus, inTurn, press, pressFirst, scrollDown, type } from './acts.ts';
import type { Act, GalleryView } from './view.ts';

const nothing = (): void => undefined;

/** How the world answers what the reader does. */
interface World {
  readonly copied?: Copied;
  readonly isTaken?: boolean;
  readonly isAlways?: boolean;
}

function deskOf({ copied = 'linked', isTaken = true, isAlways = false }: World): DeskActions {
  return {
    ...IDLE_DESK,
    onCite: () => Promise.resolve(copied),
    onTake: () => Promise.resolve(isTaken),
    site: {
      isAlways: () => Promise.resolve(isAlways),
      setAlways: () => Promise.resolve(isAlways),
    },
  };
}

/** The popup, or what is the same in the panel. */
function popup(state: PopupState, act?: Act, world: World = {}): GalleryView {
  const actions = { onMarks: nothing, onJump: nothing, onStep: nothing, onRetry: nothing };
  const desk = deskOf(world);
  return {
    place: 'popup',
    node: (i18n) => (
      <PopupView state={inLanguage(state, i18n)} {...actions} desk={desk} onOpenPanel={nothing} />
    ),
    ...(act && { act }),
  };
}

function inPanel(view: GalleryView): GalleryView {
  return { ...view, place: 'panel' };
}

/** A state with the messages that the background gives in that language. */
function inLanguage(state: PopupState, { t }: I18n): PopupState {
  const told = (failure: Failure): Failure => {
    const key: MessageKey = `error.${KEYS[failure.code] ?? 'internal'}`;
    return { ...failure, message: t(key) };
  };
  if (state.status === 'failed') return { ...state, failure: told(state.failure) };
  if (state.status !== 'report' || state.problem === null) return state;
  return { ...state, problem: told(state.problem) };
}

type ErrorKey = MessageKey extends infer Key
  ? Key extends `error.${infer Name}`
    ? Name
    : never
  : never;

/** By code: the names of the messages, which are written with other signs. */
const KEYS: Readonly<Partial<Record<string, ErrorKey>>> = {
  'no-article': 'no_article',
  'page-forbidden': 'page_forbidden',
  'page-too-large': 'page_too_large',
  'page-gone': 'page_gone',
  'bad-message': 'bad_message',
  timeout: 'timeout',
};

const harbour = showing(HARBOUR_REPORT);
const corrected = STATES['corrected'] ?? harbour;
const crowd = STATES['crowd'] ?? harbour;
const unread = STATES['unread'] ?? harbour;
const refused = STATES['page forbidden'] ?? harbour;

const takeMenu = press('take.button');

/** Every state of the popup, and what the reader can open in it. */
export const POPUP_VIEWS: Readonly<Record<string, GalleryView>> = {
  ...Object.fromEntries(Object.entries(STATES).map(([name, state]) => [name, popup(state)])),
  'stepped to a quote': popup({ ...harbour, at: 3 }),
  'why, opened': popup(harbour, press('why.button')),
  'strip, by key': popup(harbour, focus('.strip-track')),
  'strip of a crowd, by key': popup(crowd, focus('.strip-track')),
  'focus on a speaker': popup(harbour, focus('.speaker-name button')),
  'focus on a quote': popup(harbour, focus('.quote-words')),
  searched: popup(harbour, type('ab')),
  'searched in vain': popup(harbour, type('submarine')),
  'one kind': popup(harbour, choose('.filters select', 3)),
  'speaker left open': popup(harbour, choose('[aria-label] ~ select', -1)),
  'copied with a link': popup(harbour, pressFirst('.quote-buttons button')),
  'copied without one': popup(harbour, pressFirst('.quote-buttons button'), {
    copied: 'unlinked',
  }),
  'not copied': popup(harbour, pressFirst('.quote-buttons button'), { copied: 'failed' }),
  'foot of the list': popup(
    harbour,
    inTurn(pressFirst('.coverage-button'), scrollDown, scrollDown),
    { isAlways: true },
  ),
  'foot, corrected': popup(corrected, inTurn(scrollDown, scrollDown)),
  'correcting a quote': popup(harbour, press('correct.button')),
  'correcting to somebody else': popup(
    harbour,
    inTurn(press('correct.button'), choose('.choice select', -1)),
  ),
  'correcting people': popup(
    harbour,
    inTurn(pressFirst('.person-tools .tool'), (root) =>
      root.querySelector('.person-tools')?.scrollIntoView(),
    ),
  ),
  'correcting who is only named': popup(
    harbour,
    inTurn(
      press('correct.people'),
      (root) => root.querySelector<HTMLButtonElement>('.choice [type=submit]')?.click(),
      scrollDown,
      scrollDown,
    ),
  ),
  'all who are named': popup(
    crowd,
    inTurn(press('mentioned.all', { total: 20 }), scrollDown, scrollDown),
  ),
  'taking it along': popup(harbour, inTurn(takeMenu, scrollDown, scrollDown)),
  'taken along': popup(harbour, inTurn(takeMenu, press('take.copy'), scrollDown, scrollDown)),
  'not taken along': popup(harbour, inTurn(takeMenu, press('take.copy'), scrollDown, scrollDown), {
    isTaken: false,
  }),
  panel: inPanel(popup(harbour)),
  'panel, unread': inPanel(popup(unread)),
  'panel, refused': inPanel(popup(refused)),
};

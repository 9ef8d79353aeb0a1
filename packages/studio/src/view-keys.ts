import type { KeyMap } from './keys.js';
import { publishStory } from './publishing.js';
import { VIEWS } from './state.js';
import type { Studio } from './studio.js';
import type { CheckState } from './views/check.js';
import type { CorrectState } from './views/correct.js';
import { copyCode, formsOf, type EmbedState } from './views/embed.js';
import { settle, shownFields, startCorrecting } from './views/fields.js';
import type { FieldsState } from './views/fields-state.js';
import type { ImagesState } from './views/images.js';
import { togglePin, type PreviewsState } from './views/previews.js';
import type { ProblemsState } from './views/problems.js';
import type { ShellActions } from './views/shell.js';

/** What each view shows beside the draft. */
export interface ViewStates {
  problems: ProblemsState;
  fields: FieldsState;
  previews: PreviewsState;
  images: ImagesState;
  embed: EmbedState;
  correct: CorrectState;
  check: CheckState;
}

type Change = <K extends keyof ViewStates>(name: K) => (next: Partial<ViewStates[K]>) => void;

const networkKeys: KeyMap = { j: () => stepTo('.network', 1), k: () => stepTo('.network', -1) };

/** What every key does now. */
export function keyMap(studio: Studio, views: ViewStates, change: Change): KeyMap {
  const { open, view, isChecking } = studio.state;
  if (isChecking)
    return {
      ...networkKeys,
      Escape: () => studio.turnToCheck(false),
      d: () => change('check')({ ground: views.check.ground === 'dark' ? 'light' : 'dark' }),
    };
  if (!open) return {};
  const common: KeyMap = {
    ...Object.fromEntries(VIEWS.map((name, at) => [String(at + 1), () => studio.set({ view: name })])),
    u: () => studio.undo(),
    '?': () => studio.set({ isHelpOpen: true }),
    Escape: () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      studio.set({ isHelpOpen: false });
    },
    'Ctrl Enter': () => void publishStory(studio),
    d: () => change('previews')({ ground: views.previews.ground === 'dark' ? 'light' : 'dark' }),
    c: () => {
      const form = formsOf(studio).find(({ name }) => name === views.embed.form);
      if (form) void copyCode(form, change('embed'));
    },
    f: () => {
      const names = formsOf(studio).map(({ name }) => name);
      const next = names[(names.indexOf(views.embed.form) + 1) % names.length];
      if (next) change('embed')({ form: next, copied: undefined });
    },
  };
  if (view === 'fields') return { ...common, ...fieldKeys(studio, views.fields, change('fields')) };
  if (view === 'desk') return { ...common, j: () => stepTo('.check', 1), k: () => stepTo('.check', -1) };
  if (view === 'previews')
    return {
      ...common,
      ...networkKeys,
      p: () => {
        const id = document.activeElement?.closest<HTMLElement>('.network')?.dataset['network'];
        if (id) change('previews')({ pinned: togglePin(views.previews.pinned, id) });
      },
    };
  return common;
}

function fieldKeys(studio: Studio, view: FieldsState, change: (next: Partial<FieldsState>) => void): KeyMap {
  const shown = shownFields(studio, view);
  const move = (by: number) => {
    const at = shown.findIndex(({ place }) => place === view.focused);
    const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))];
    if (next) document.querySelector<HTMLElement>(`.found [data-place="${CSS.escape(next.place)}"]`)?.focus();
  };
  const focused = shown.find(({ place }) => place === view.focused);
  const decide = (verdict: 'accepted' | 'rejected') => () => {
    if (!focused || (verdict === 'rejected' && !focused.canReject)) return;
    move(1);
    settle(focused, verdict, studio);
  };
  return {
    j: () => move(1),
    k: () => move(-1),
    a: decide('accepted'),
    x: decide('rejected'),
    e: () => focused && startCorrecting(focused, change),
    'Shift a': () => {
      const certain = shown.filter(
        ({ sureness, isSettled }) => !isSettled && sureness !== 'guessed' && sureness !== 'missing',
      );
      studio.acceptAll(certain, studio.state.words.fields.acceptCertain(certain.length));
    },
    ' ': () =>
      focused &&
      document
        .querySelector(`.article [data-field="${CSS.escape(focused.place)}"]`)
        ?.scrollIntoView({ block: 'center' }),
  };
}

/** Moves the focus to the next or the previous of its kind. */
function stepTo(selector: string, by: number): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const at = all.findIndex((one) => one.contains(document.activeElement));
  const next = all[Math.min(all.length - 1, Math.max(0, at + by))];
  const target = next?.matches('[tabindex]') ? next : next?.querySelector<HTMLElement>('button, input, textarea');
  target?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** The keys that the foot names for the present view. */
export function hintsOf(studio: Studio): ShellActions['hints'] {
  const { foot: say } = studio.state.words;
  const { view } = studio.state;
  if (view === 'fields')
    return [
      [['J', 'K'], say.next],
      [['A'], say.accept],
      [['E'], say.correct],
      [['X'], say.reject],
      [['U'], say.undo],
      [['Space'], say.show],
    ];
  if (view === 'previews')
    return [
      [['J', 'K'], say.next],
      [['D'], say.theme],
      [['P'], words(studio)],
    ];
  if (view === 'images')
    return [
      [['←', '→', '↑', '↓'], say.focal],
      [['U'], say.undo],
    ];
  if (view === 'embed')
    return [
      [['F'], say.form],
      [['C'], say.copy],
    ];
  if (view === 'correct')
    return [
      [['U'], say.undo],
      [['Ctrl', 'Enter'], say.publish],
    ];
  return [
    [['J', 'K'], say.next],
    [['Enter'], say.act],
    [['U'], say.undo],
    [['C'], say.copy],
  ];
}

function words({ state }: Studio): string {
  return state.words.net.pin;
}

/** Regular verbs by the class of their endings: `{ ar: 'afirm explic' }` with the endings `{ ar: 'a ó aba ado' }`. */
export interface RegularVerbs {
  /** Stems, separated by spaces, by class. */
  stems: Readonly<Record<string, string>>;
  /** Endings of the forms in which articles use such verbs, separated by spaces, by class; `-` is no ending. */
  endings: Readonly<Record<string, string>>;
  /** Endings of the participles that go on with a sentence ("…, adding that"), by class. */
  participles: Readonly<Record<string, string>>;
}

/** Every form of the regular verbs: `forms` with a subject of their own, `participles` with that of the sentence. */
export function conjugate({ stems, endings, participles }: RegularVerbs): { forms: string[]; participles: string[] } {
  return { forms: join(endings), participles: join(participles) };

  function join(by: Readonly<Record<string, string>>): string[] {
    return Object.entries(stems).flatMap(([name, all]) =>
      all
        .split(' ')
        .flatMap((stem) => (by[name] ?? '').split(' ').map((ending) => (ending === '-' ? stem : stem + ending))),
    );
  }
}

import type { Input } from './fields.js';
import type { Place } from './pointer.js';

/** The inputs of a form as values by their places. */
export function valuesOf(form: HTMLFormElement, inputs: readonly Input[]): Record<Place, string> {
  const data = new FormData(form);
  return Object.fromEntries(
    inputs.map(({ place }) => {
      const value = data.get(place);
      return [place, typeof value === 'string' ? value : ''];
    }),
  );
}

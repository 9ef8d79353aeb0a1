import { DoorError } from './server-door.js';
import type { StudioState } from './state.js';

/**
 * What the page says of a server that did not do something: that it is silent, or its own words under a title. Throws
 * again what is a mistake of ours.
 */
export function doorTrouble(error: unknown, title: string): Pick<StudioState, 'trouble'> | Pick<StudioState, 'saving'> {
  if (!(error instanceof DoorError)) throw error;
  if (error.code === 'studio/offline') return { saving: 'offline' };
  return { trouble: { title, message: error.message } };
}

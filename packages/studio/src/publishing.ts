import { doorTrouble } from './door-trouble.js';
import type { Studio } from './studio.js';

/** Publishes the draft as the next revision, unless something stops it. What was changed is saved first. */
export async function publishStory(studio: Studio): Promise<void> {
  if (!studio.state.open || studio.state.publishing || studio.stops.length > 0) return;
  await studio.save();
  const { open, draft, saving, conflict, words } = studio.state;
  if (!open || !draft || saving !== 'saved' || conflict) return;
  const next = studio.liveRevision + 1;
  studio.set({ publishing: true });
  try {
    const { live, purge, warnings } = await studio.door.publish(open.id, studio.liveRevision);
    const at = studio.now.toISOString();
    studio.set({
      open: { ...(studio.state.open ?? open), live },
      published: { at, draft, purge, warnings },
      trouble: undefined,
      said: words.published(at),
    });
    void studio.redraw();
  } catch (error) {
    studio.set(doorTrouble(error, words.publish(next)));
  } finally {
    studio.set({ publishing: false });
  }
}

import { slug, uniqueId, videoSource, type Video } from '@clipsheet/story';
import { given } from '../given.js';
import type { Language } from '../languages/language.js';
import { LIMITS } from '../limits.js';
import type { Block, Manuscript } from '../manuscript.js';
import type { Report } from '../report.js';
import type { BodyParagraph } from './read-body.js';

/**
 * The videos of an article, completed by what is listed apart from it. One that the text announces ("The video is
 * below") and that is not there becomes an entry without an address, so that nobody overlooks it.
 */
export function composeVideos(
  blocks: readonly Block[],
  listed: Manuscript['listed']['videos'],
  paragraphs: readonly BodyParagraph[],
  language: Language,
  report: Report,
): Video[] {
  const rest = [...listed];
  const entries: { video: Partial<Video>; source: string }[] = blocks
    .filter((block) => block.kind === 'video')
    .map(({ video, source }) => {
      const at = rest.findIndex((other) => isSame(other.video, video));
      const [match] = at < 0 ? [] : rest.splice(at, 1);
      const other = match && given(match.video);
      return { video: match?.overrides ? { ...video, ...other } : { ...other, ...video }, source };
    });
  entries.push(...rest);
  if (entries.length === 0) {
    const announced = paragraphs.map(({ text }) => announcement(text, language)).find((words) => words !== undefined);
    if (announced !== undefined) {
      report.add(
        'guessed',
        '/videos/0',
        `the words “${announced}”`,
        0.7,
        `A video is announced (“${announced}”) but does not stand in the article.`,
      );
      report.missing(
        '/videos/0/src',
        'the article announces a video but has no address of it. Add its address, or take the video out.',
      );
      return [{ id: 'video', captions: [], transcript: [] }];
    }
  }
  const taken = new Set<string>();
  return entries.slice(0, LIMITS.maxPictures).map(({ video, source }, index) => {
    const id = uniqueId(video.id ?? idFor(video), taken);
    const named = video.title === undefined ? '' : ` “${video.title}”`;
    report.add('found', `/videos/${index}`, source, 0.95, `Video${named}, from ${source}.`);
    if (video.src === undefined)
      report.missing(`/videos/${index}/src`, 'nothing says where the video is. Add its address or file.');
    return { ...given(video), id, captions: video.captions ?? [], transcript: video.transcript ?? [] };
  });
}

function announcement(text: string, language: Language): string | undefined {
  const match = text.length > 5_000 ? null : language.announcesVideo.exec(text);
  return match?.[0].trim();
}

function isSame(one: Partial<Video>, other: Partial<Video>): boolean {
  if (one.src === undefined || other.src === undefined) return false;
  return (
    one.src === other.src || (videoSource(one.src)?.page ?? one.src) === (videoSource(other.src)?.page ?? other.src)
  );
}

function idFor({ title, src }: Partial<Video>): string {
  if (title !== undefined) return slug(title);
  const name = src === undefined ? '' : /([^/?#]+)\.(?:mp4|m4v|webm|ogv)$/i.exec(src.split(/[?#]/)[0] ?? '')?.[1];
  return name ? slug(name) : 'video';
}

import { english, fill, type Sentences } from './sentences.js';
import type { Photo, Video } from './story-schema.js';

/** Who owns a picture, as printed under it: "Picture: Getty Images", "Illustration: The Morning Sheet". */
export function creditLine(photo: Pick<Photo, 'credit' | 'kind'>, sentences: Sentences = english): string {
  const sentence = {
    photograph: sentences.picture,
    illustration: sentences.illustration,
    generated: sentences.generated,
  };
  return fill(sentence[photo.kind ?? 'photograph'], { credit: photo.credit });
}

/** Who owns a film, as printed under it: "Video: Aleppo Media Centre"; empty when nobody is named. */
export function videoCreditLine(video: Pick<Video, 'credit'>, sentences: Sentences = english): string {
  return video.credit ? fill(sentences.video, { credit: video.credit }) : '';
}

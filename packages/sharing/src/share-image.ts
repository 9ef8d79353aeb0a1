/** A share image as pages name it. */
export interface ShareImage {
  /** Absolute address. */
  url: string;
  /** Pixels. */
  width: number;
  height: number;
  type: 'image/jpeg' | 'image/png';
  alt: string;
}

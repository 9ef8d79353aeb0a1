import type { Node } from '@takumi-rs/core';

/** What is used of takumi's Renderer: the native one and the one in WebAssembly both have it. */
export interface TakumiRenderer {
  registerFont(font: {
    name: string;
    data: Uint8Array;
    style: string;
    weight?: number;
    unicodeRange?: [number, number][];
  }): Promise<unknown>;
  render(
    node: Node,
    options: {
      width: number;
      height: number;
      format: 'png' | 'raw' | 'jpeg';
      quality?: number;
      images?: { src: string; data: Uint8Array; cache?: 'none' }[];
      fontFamilies?: string[];
    },
  ): Promise<Uint8Array>;
  measure(
    node: Node,
    options: { width: number; fontFamilies: string[] },
  ): Promise<{ children: readonly { width: number }[] }>;
}

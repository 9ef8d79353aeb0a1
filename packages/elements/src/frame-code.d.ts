/** The bundled text of `frame/frame.ts`, written by the build. */
export const frameCode: string;
/** Its CSP source, `'sha256-…'`. */
export const frameHash: string;

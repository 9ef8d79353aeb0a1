/** The fields of a QR code, row by row, `true` where dark: what we use of uqr, which the build puts into `dist/bundle/qr.js`. */
export function encode(text: string, options: { ecc: 'M'; border: number }): { data: boolean[][]; size: number };

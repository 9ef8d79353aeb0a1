// What can be said about pictures without drawing them: pure, so that it runs where neither the engine nor sharp does.
export { LAYOUTS, layoutFor, shownMedia, type Layout } from './layout-name.js';
export { ogImageName, type NameOptions, type OgImageName } from './og-image-name.js';
export { PictureError, type PictureErrorCode } from './picture-error.js';
export { RATIOS, measuresOf, ratioName, type Measures, type Ratio } from './ratio.js';

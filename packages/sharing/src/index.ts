export { ADDRESS_TABLE, FILE_PATTERN, HASH_PATTERN, type Route, type RouteName } from './address-table.js';
export { addresses, pathOf, type Addresses } from './addresses.js';
export { baseUrlOf, normaliseBaseUrl } from './base-url.js';
export { filePath } from './file-path.js';
export { imageFileName, mediaFileName, type ImageName, type MediaName, type MediaType } from './file-names.js';
export { routeOf } from './route-of.js';

/** One plain e-mail address: nothing in it could add a field to a `mailto:` (RFC 6068) or a second recipient. */
export const EMAIL_PATTERN = /^[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

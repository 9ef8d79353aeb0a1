/** Marks a style sheet for editors and for the build, which takes its white space out. The text stays as it is. */
export const css = String.raw;

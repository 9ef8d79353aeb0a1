// The types of our tags in four frameworks, made from the manifest: attributes and events with their details.

const HEAD = '// Made at build from the doc comments of the elements. Import it once, for its types alone.\n';

/** A doc comment on one line. */
const doc = (words = '') => (words ? `/** ${words.replace(/\s+/g, ' ').replaceAll('*/', '* /')} */\n` : '');

/** What may stand in an attribute; a boolean one is there or not. */
const typeOf = ({ type }) => (type?.text ?? 'string').replace(/\s*\|\s*undefined/g, '');

function attributeLines({ attributes }, taken = []) {
  return attributes
    .filter(({ name }) => !taken.includes(name))
    .map((one) => `${doc(one.description)}${one.name}?: ${typeOf(one)} | undefined;`);
}

/** Handlers of our events, by how a framework names them. */
const eventLines = ({ events = [] }, nameOf) =>
  events.map(
    ({ name, description }) => `${doc(description)}'${nameOf(name)}'?: (event: ClipEvents['${name}']) => void;`,
  );

const block = (lines) => lines.join('\n').replace(/^/gm, '  ');

/** An interface for each element, its attributes and events. */
function interfaces(elements, nameOf, taken) {
  return elements
    .map(
      (element) =>
        `/** What <${element.tagName}> takes in a template: attributes, properties and handlers of its events. */\ninterface ${element.name}Attributes {\n${block([...attributeLines(element, taken), ...eventLines(element, nameOf)])}\n}`,
    )
    .join('\n\n');
}

/** The modules of types, by framework. */
export function frameworkTypes(elements) {
  const classes = elements.map(({ name }) => name).join(', ');
  const imports = `import type { ${classes}, ClipEvents } from './index.js';\n`;
  const tags = (lineOf) =>
    block(elements.map((element) => `${doc(element.description)}'${element.tagName}': ${lineOf(element)};`));
  // React 19 and Preact add a listener for `on` and the event's very name; both know `lang` already.
  const on = (name) => `on${name}`;
  return {
    react: `${HEAD}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports}
${interfaces(elements, on, ['lang'])}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags(({ name }) => `Omit<DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>, keyof ${name}Attributes> & ${name}Attributes`).replace(/^/gm, '    ')}
    }
  }
}
`,
    preact: `${HEAD}import type { HTMLAttributes } from 'preact';
${imports}
${interfaces(elements, on, ['lang'])}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${tags(({ name }) => `Omit<HTMLAttributes<${name}>, keyof ${name}Attributes> & ${name}Attributes`).replace(/^/gm, '    ')}
    }
  }
}
`,
    // In a template `@clip-play` listens; in JSX and in properties it is `onClip-play`.
    vue: `${HEAD}import type { DefineComponent, HTMLAttributes, ReservedProps } from 'vue';
import type { ClipEvents } from './index.js';

${interfaces(elements, (name) => `onC${name.slice(1)}`, [])}

declare module 'vue' {
  interface GlobalComponents {
${tags(({ name }) => `DefineComponent<${name}Attributes>`).replace(/^/gm, '  ')}
  }
}

declare module 'vue/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
${tags(({ name }) => `ReservedProps & Omit<HTMLAttributes, keyof ${name}Attributes> & ${name}Attributes`).replace(/^/gm, '    ')}
    }
  }
}
`,
    svelte: `${HEAD}import type { HTMLAttributes } from 'svelte/elements';
${imports}
${interfaces(elements, on, ['lang'])}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags(({ name }) => `Omit<HTMLAttributes<${name}>, keyof ${name}Attributes> & ${name}Attributes`).replace(/^/gm, '  ')}
  }
}
`,
  };
}

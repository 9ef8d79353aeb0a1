import { hostRules, templatePattern, type HostRule } from './host-rules.js';

/** A file that tells a web server what to send. */
export interface HostFile {
  /** Below the root of the tree. */
  path: string;
  text: string;
}

const WHAT = 'Written by clipsheet build from the table of addresses; a change made here is lost.';

/** The headers of a publication for hosts that read `_headers`, for Apache and for nginx. */
export function hostFiles(baseUrl: string): HostFile[] {
  const rules = hostRules(baseUrl);
  return [
    { path: '_headers', text: underscoreHeaders(rules) },
    { path: '.htaccess', text: htaccess(rules) },
    { path: '.clipsheet/nginx.conf', text: nginx(rules, new URL(baseUrl).pathname) },
  ];
}

/** Netlify, Cloudflare Pages and others: a path with placeholders, then a header a line. */
function underscoreHeaders(rules: readonly HostRule[]): string {
  const blocks = rules.flatMap(({ template, headers }) =>
    placeholders(template).map((path) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    ),
  );
  return `# ${WHAT}\n${blocks.join('\n\n')}\n`;
}

function placeholders(template: string): string[] {
  const parts = template.includes('{part}') ? ['', 'quotes/:part/', 'videos/:part/'] : [''];
  return parts.map((part) =>
    template.replace('{part}', part).replace('{id}', ':id').replace('{file}', ':file').replace('{hash}', '.:hash'),
  );
}

/** Apache 2.4 with mod_headers, in the folder itself. */
function htaccess(rules: readonly HostRule[]): string {
  const blocks = rules.map(({ template, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) =>
      name === 'content-type' ? `  ForceType "${value}"` : `  Header always set ${name} "${value}"`,
    );
    return [`<If "%{REQUEST_URI} =~ m#${templatePattern(template)}#">`, ...lines, '</If>'].join('\n');
  });
  const types = ['AddType text/vtt .vtt', 'AddType image/webp .webp', 'AddType text/javascript .js'];
  const own = 'RedirectMatch 404 "/\\.clipsheet(/|$)"';
  return `# ${WHAT}\n# Needs mod_headers and AllowOverride FileInfo.\n${[...types, own, ...blocks].join('\n')}\n`;
}

/** nginx: to be included in the server block that has the folder as its root. */
function nginx(rules: readonly HostRule[], root: string): string {
  const blocks = rules.map(({ template, headers }) => {
    const { 'content-type': type, ...others } = headers;
    const lines = Object.entries(others).map(([name, value]) => `  add_header ${name} "${value}" always;`);
    const typed = type === undefined ? [] : ['  types { }', `  default_type "${type}";`];
    return [`location ~ "${templatePattern(template)}" {`, ...typed, ...lines, '}'].join('\n');
  });
  return `# ${WHAT}\nlocation ^~ ${root}.clipsheet/ { return 404; }\n${blocks.join('\n')}\n`;
}

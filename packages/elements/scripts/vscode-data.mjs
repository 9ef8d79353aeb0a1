/** What VS Code completes and explains in HTML (custom data, version 1.1): tags and attributes with their values. */
export function codeData(elements) {
  return {
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes }) => ({
      name: tagName,
      description,
      attributes: attributes.map((attribute) => {
        const values = [...(attribute.type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));
        return {
          name: attribute.name,
          description: attribute.description,
          ...(values.length > 0 && { values }),
          ...(attribute.type?.text === 'boolean' && { valueSet: 'v' }),
        };
      }),
    })),
  };
}

/** What VS Code completes and explains in CSS: the custom properties, each once. */
export function styleData(elements) {
  const properties = new Map(elements.flatMap(({ cssProperties = [] }) => cssProperties.map((one) => [one.name, one])));
  return {
    version: 1.1,
    properties: [...properties.values()].map(({ name, description, default: initial }) => ({
      name,
      description: initial ? `${description} Default: \`${initial}\`.` : description,
    })),
  };
}

/** What is worked out only where somebody asks for it. */

/** Makes the value when it is first asked for, once. */
export function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * What is made when it is first asked for, and once: a pattern with classes of Unicode's characters takes as long as a
 * file. Its source is a text of its own then: a literal is made when its file is parsed, too.
 */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

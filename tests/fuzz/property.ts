import fc from "fast-check";
import { demandPristine } from "./demands/pristine.js";

/** Something that holds for every input. */
export interface FuzzProperty {
  /** As `--only` takes it: the name of what is called, and of what it is given. */
  readonly name: string;
  /** One sentence. */
  readonly says: string;
  /** Made when it is run: some inputs are read from the disk. */
  make(): fc.IProperty<[unknown]>;
}

/** A property of what a function does with such inputs. None of them may change what all objects have in common. */
export function property<T>(
  name: string,
  says: string,
  inputs: () => fc.Arbitrary<T>,
  hold: (input: T) => void,
): FuzzProperty {
  return {
    name,
    says,
    make: () =>
      fc.property(inputs() as fc.Arbitrary<unknown>, (input) => {
        hold(input as T);
        demandPristine();
      }),
  };
}

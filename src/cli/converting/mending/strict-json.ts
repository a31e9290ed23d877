import { applyEdits, type Edit, type EditedText } from "../../../json/edits.js";
import { Mender } from "../../../json/mender.js";
import { parseJson } from "../../../json/parse-json.js";

/**
 * A text as JSON that every reader takes: itself where it is, else mended as reading mends it, with all else left as it
 * is written. Nothing where that is not certain.
 */
export function strictJson(text: string): EditedText | undefined {
  if (parseJson(text)) return applyEdits(text, []);
  const { edits, fault } = new Mender(text);
  if (fault) return undefined;
  const edited = applyEdits(
    text,
    edits.map((edit) => withoutGap(edit, text)),
  );
  return parseJson(edited.text) ? edited : undefined;
}

/** A comma or a semicolon too many leaves no space behind. */
function withoutGap(edit: Edit, text: string): Edit {
  const sign = text[edit.offset];
  return edit.length === 1 && (sign === "," || sign === ";") ? { ...edit, replacement: "" } : edit;
}

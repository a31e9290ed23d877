import { type Json, listOf } from "./values.js";

const ARTICLE =
  /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)?(?:(?:advertisercontent|satirical|scholarly|medicalscholarly|tech|news|(?:analysis|askpublic|background|opinion|reportage|review)news)?article|report|socialmediaposting|(?:live)?blogposting|discussionforumposting|apireference)$/i;

/** Whether a node calls itself an Article, or something that schema.org counts among Articles, in any case. */
export function isArticle(node: Json): boolean {
  return typesOf(node).some((type) => ARTICLE.test(type.trim()));
}

export function typesOf(node: Json): string[] {
  return listOf(node["@type"] ?? node.type).filter((type): type is string => typeof type === "string");
}

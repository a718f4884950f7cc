/** A skill, a language or another short thing, as jsonresume.org names its parts. */
interface JsonResumeSkill {
  readonly name: string;
  readonly keywords?: readonly string[];
}

/**
 * "Languages: Python, SQL" as one skill with keywords, and so a list without a label, under its section's heading: what
 * is said of a whole line ("basic knowledge of Kafka, Spark") stays with it.
 */
export function skillOfLine(line: string, heading: string): JsonResumeSkill {
  const labelled = /^([^:\t,]{1,60})(?::\s|\t)\s*(\S.*)$/u.exec(line);
  const [, label, list] = labelled ?? [];
  if (label !== undefined && list !== undefined) return { name: label.trim(), keywords: itemsOf(list) };
  const items = itemsOf(line);
  return items.length > 1 ? { name: heading, keywords: items } : { name: line };
}

/** "English (native), German" as languages; what stands in brackets is how well. */
export function languagesOfLine(line: string): readonly { language: string; fluency?: string }[] {
  return itemsOf(line).map((item) => {
    const [, language, fluency] = /^(.+?)\s*\(([^()]+)\)$/u.exec(item) ?? [];
    return language === undefined || fluency === undefined ? { language: item } : { language, fluency };
  });
}

/** The items of an enumeration; a separator inside brackets parts nothing. */
export function itemsOf(line: string): readonly string[] {
  return line
    .split(/[,;|·•](?![^(]*\))/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** A skill, a language or another short thing, as jsonresume.org names its parts. */
interface JsonResumeSkill {
  readonly name: string;
  readonly keywords?: readonly string[];
}

/** "Languages: Python, SQL" as one skill with keywords; a line without a label as one skill for each item. */
export function skillsOfLine(line: string): readonly JsonResumeSkill[] {
  const labelled = /^([^:\t,]{1,60})(?::\s|\t)\s*(\S.*)$/u.exec(line);
  const [, label, list] = labelled ?? [];
  return label === undefined || list === undefined
    ? itemsOf(line).map((name) => ({ name }))
    : [{ name: label.trim(), keywords: itemsOf(list) }];
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

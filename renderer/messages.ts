import type { ScoringPolicy } from '../shared/catalog/scoring-policy.ts';
import type { Correction, RaisedStrength } from '../shared/evidence/correction.ts';
import type { SkillMention } from '../shared/evidence/skill-mention.ts';
import type { ExportFormat, Keep, Theme } from '../shared/ipc/bridge.ts';
import type { ReadingStep } from '../shared/ipc/parse-contract.ts';
import type { Audience } from '../shared/report/handout.ts';
import { count } from '../shared/report/numbers.ts';
import { ANSWER_WORDS } from '../shared/report/words.ts';
import type { EntryKind, SectionKind, StatementKind } from '../shared/resume/resume.ts';
import type { GapDecision } from '../shared/scoring/gap-answer.ts';
import { lengthened, PSEUDO_LOCALE } from './messages/pseudo-locale.ts';
import type { CentreView } from './store/app-state.ts';

/** Words that the reports share stand in shared/report/words.ts. */
const ENGLISH = {
  app: {
    name: 'Plumb',
    result: 'Result',
    centre: 'Résumé and result',
    centreViews: 'Show',
    brokenTitle: 'This view could not be shown',
    broken: 'The window met a defect in it. Your files are unchanged, and the other résumés are still here.',
    brokenAction: 'Back to home',
    nothingLeaves: 'Nothing leaves this computer',
    matrix: (name: string) => `Matrix: ${name}, unchanged`,
    pagesRead: (pages: number, recognized: number) =>
      `Read ${count(pages, 'page')}, ${recognized === 0 ? 'text layer' : recognized === pages ? 'text recognised' : 'text partly recognised'}`,
    linesRead: (lines: number) => `Read ${count(lines, 'line')}`,
    placed: (share: string) => `${share} of the text placed in sections`,
    home: 'Home',
  },
  roles: {
    compareWith: 'Compare with',
    notSure: 'Not sure',
    notSureSummary: 'Compares the résumé with every role, side by side.',
  },
  home: {
    title: 'What does a résumé show, and how deep?',
    lead: 'Plumb rates how deep each skill is evidenced against what a role asks for, and quotes the lines that it rests on.',
    dropTitle: 'Drop a résumé here',
    dropDetail:
      'PDF, Word, OpenDocument, RTF, HTML, Markdown, text, JSON Resume, or a scan as PDF, PNG or JPEG. One file, several, or a folder.',
    choose: 'Choose a file…',
    paste: 'Paste text',
    samplesTitle: 'Try it with a sample résumé',
    privacy: 'Nothing leaves this computer.',
    privacyHow: 'How we know',
    noSamples: 'There are no samples in this build.',
  },
  drop: {
    release: (files: string, role: string) => `Release to compare ${files} with ${role}`,
    releaseAll: (files: string) => `Release to compare ${files} with every role`,
    files: (number: number) => (number === 1 ? '1 résumé' : `${number} résumés`),
    queued: 'The first is analysed at once, the others wait in the library.',
    text: 'Release to look at this text before it is analysed',
    unlikely: 'This does not look like a file that Plumb reads. It says so after opening it.',
    emptyFolder: 'There is no PDF, Word, OpenDocument, RTF or text file in this folder.',
    nothing: 'What was dropped holds no file.',
  },
  library: {
    label: 'Library',
    open: 'Open résumé…',
    heading: 'Résumés',
    empty: 'Nothing here yet.',
    search: 'Search by name',
    noneFound: 'No résumé of that name.',
    queued: 'Waiting',
    reading: 'Reading',
    failed: 'Not read',
    doubtful: 'Question',
    noNumber: 'No score',
    keptReadiness: (points: string, role: string, day: string) =>
      `readiness ${points} of 100 for ${role}, read on ${day}`,
    keptUnscored: (day: string) => `no score, read on ${day}`,
    deleteName: (title: string) => `Delete: ${title}`,
    deleted: (title: string) => `Deleted ${title}.`,
    undo: 'Undo',
    readiness: (points: string) => `readiness ${points} of 100`,
  },
  reading: {
    title: (fileName: string) => `Reading ${fileName}`,
    waiting: (fileName: string) => `${fileName} is next`,
    cancel: 'Cancel',
    steps: {
      open: 'Opening the file',
      recognize: 'Recognising text',
      structure: 'Finding sections, roles and dates',
      evidence: 'Looking for evidence',
      compare: 'Comparing with the matrix',
    } satisfies Record<ReadingStep, string>,
    done: {
      open: 'Opened',
      recognize: 'Recognised',
      structure: 'Found',
      evidence: 'Evidence',
      compare: 'Compared',
    } satisfies Record<ReadingStep, string>,
    recognizingPage: (page: number, pages: number) => `page ${page} of ${pages}`,
    recognizedFact: (pages: number) => count(pages, 'page'),
    stepDone: 'done',
    stepNow: 'now',
    stepLater: 'to come',
    evidenceFact: (mentions: readonly SkillMention[]) => {
      const counted = mentions.filter((mention) => mention.counted);
      const skills = new Set(counted.map((mention) => mention.skill)).size;
      return `${count(counted.length, 'mention')} of ${count(skills, 'skill')}`;
    },
  },
  kept: {
    was: (day: string, role: string, points: string | null) =>
      points === null
        ? `Read on ${day}. Too little could be read for a score.`
        : `Read on ${day}: readiness ${points} of 100 for ${role}.`,
    opening: 'Opening the kept file…',
    missing:
      'The file itself is not kept, only how it stood. Open it again to see the result; corrections and decisions still hold.',
    open: 'Open the file…',
    delete: 'Delete from the library',
  },
  failure: {
    title: (fileName: string) => `${fileName} could not be read`,
    cancelled: (fileName: string) => `${fileName} was not read`,
    chooseAnother: 'Choose another file…',
    paste: 'Paste text instead',
    again: 'Read again',
  },
  scan: {
    title: (fileName: string) => `${fileName} is a scan`,
    question: (pages: number) =>
      `It holds ${pages === 1 ? 'a picture of a page' : `pictures of ${pages} pages`} and no text. Plumb can recognise the text on this computer.`,
    cost: 'That takes about ten seconds a page, and words can be misread, so the result counts as less certain.',
    recognize: 'Recognise text',
    notNow: 'Not now',
  },
  doubtful: {
    title: 'Is this a résumé?',
    question: 'We found no work or education section. Continue anyway?',
    continue: 'Continue',
    chooseAnother: 'Choose another file…',
  },
  quality: {
    noScoreTitle: 'Too little of this résumé could be read for a score',
    noScore: (quality: string) =>
      `Reading quality is ${quality}. Below 50 % a number would say more about the reading than about the résumé.`,
    whatWasRead: 'What was read',
    sections: (number: number) => count(number, 'section'),
    entries: (number: number) => count(number, 'entry', 'entries'),
    why: 'Why the quality is low',
    partHeader: 'Part',
    valueHeader: 'Found',
    tryDocx: 'Exporting the résumé again as DOCX or as a one-column PDF often helps.',
  },
  result: {
    label: 'Result',
    ofHundred: 'of 100',
    readiness: 'Readiness',
    band: (band: string) => `${band}, from how firm the evidence is`,
    bandTitle: (band: string) => `Why ${band}`,
    depthTitle: (name: string, depth: string) => `${name}: ${depth}`,
    pointNote: 'the same whether the evidence is read strictly or kindly',
    readinessSum: 'How this number comes about',
    tableLabel: 'Shown and required depth by category',
    categoryHeader: 'Category, required depth',
    depthHeader: 'Depth',
    shownHeader: 'Shown, needed',
    statusHeader: 'Status',
    rowLabel: (name: string, shown: string, needed: string | null, status: string) =>
      needed === null
        ? `${name}, shown ${shown}, not required`
        : `${name}, shown ${shown}, needed ${needed}, ${status.toLowerCase()}`,
    chartLabel: (shown: string, needed: string | null) =>
      needed === null ? `Shown ${shown} of 4, nothing required` : `Shown ${shown} of 4, needed ${needed}`,
    sumTitle: (name: string, shown: string, needed: string | null) =>
      needed === null
        ? `${name}: ${shown} shown, nothing required`
        : `${name}: ${shown} shown, ${needed} needed`,
    strengths: 'Strengths',
    strengthsNone: 'No competency reaches working depth yet.',
    named: 'Named, not shown',
    namedLead: 'These stand in a list or a summary only. Say what was done with them, if it is true.',
    namedNone: 'No skill stands in a list only.',
    roadmap: 'Roadmap',
    roadmapNone: 'Nothing left in this step.',
    step: (step: number, name: string) => `Step ${step} · ${name}`,
    export: 'Export report',
    announcement: (role: string, readiness: string) => `${role}: ${readiness}`,
  },
  sums: {
    categoryLead: 'Strongest first; the weights favour depth over breadth.',
    readinessLead: 'Each category adds its share: long-term value times shown depth, at most what is needed.',
    competencyLead:
      'A competency is as deep as the skill that shows most of it; ten tools give no more than the best.',
    category: 'Category',
    competency: 'Competency',
    skill: 'Skill',
    strongest: 'Strongest line',
    months: 'Months',
    lastUsed: 'Last used',
    unknown: '–',
    depth: 'Depth',
    weight: 'Weight',
    shownNeeded: 'Shown, needed',
    adds: 'Adds',
    total: 'Together',
    given: 'Given to this competency',
    secondary: 'A tool gives its whole depth to the competency that it stands for first, and less to others.',
    ladder:
      'Depth grows from the strongest line with the months of use, and old evidence loses up to one level. “How scores work” has the rules.',
    nothing: 'No line of the résumé counts for it.',
    rangeLead: 'The range says how firm the evidence is.',
    rangeLow: (low: string) =>
      `It starts at ${low}: only words that cannot mean anything else, and only months that the dates leave no doubt about.`,
    rangeHigh: (high: string) => `It ends at ${high}: entries without dates count for long.`,
    rangeEnd: 'It ends at the figure itself, because entries without dates would add nothing here.',
    provenance: (word: string, meaning: string) => `Requirement: ${word}. ${meaning}`,
    value: (phrase: string) => `Long-term value: ${phrase}.`,
  },
  gaps: {
    title: 'What to do next',
    lead: (number: number) => `${count(number, 'gap')}, most useful first`,
    gainsLead: 'Each figure is the gain in readiness if this one alone is closed; gains do not add up.',
    groupBy: 'Group by',
    groupings: { order: 'Order', step: 'Roadmap step', category: 'Category', effort: 'Effort' },
    filterBy: 'Show',
    filters: {
      all: 'All',
      undecided: 'Undecided',
      show: 'I have this',
      build: 'I’m building this',
      'not-for-me': 'Not for me',
    },
    filterNone: 'No gap of this kind.',
    rest: (number: number) => `Show ${count(number, 'more gap')}`,
    fewer: 'Show the first ten only',
    why: 'Why it matters',
    depth: 'Depth',
    shows: 'Résumé shows',
    moreLines: (number: number) => `And ${count(number, 'more line')}.`,
    next: 'Next step',
    ifDone: 'If you did it:',
    ifNot: 'If not yet:',
    doneWhen: 'Done when',
    place: (page: number | null, line: number) =>
      page === null ? `line ${line}` : `p. ${page}, line ${line}`,
    gain: (gain: string, name: string) => `${gain} readiness for ${name}. How this comes about`,
    gainTitle: (gain: string) => `${gain} readiness`,
    gainSum: (name: string, depths: string) => `If only “${name}” reaches its aim: ${depths}.`,
    gainOrder: 'The order of the list follows usefulness, not this gain alone.',
    whyFirst: 'Why is this first?',
    whyHere: 'Why is this here?',
    whyLabel: (rank: number, name: string) => `Why ${name} is number ${rank}`,
    orderLead: 'Gaps are ordered by the product of five factors, times 100.',
    orderTotal: 'Priority',
    factors: {
      deficit: 'Distance to the requirement',
      requirement: 'How much the role asks for',
      value: 'Long-term value',
      foundation: 'Roadmap order, foundations first',
      leverage: 'Effect for the effort',
    },
  },
  compare: {
    title: (name: string) => `${name} against every role`,
    button: 'Compare roles',
    back: 'Back to the result',
    categoryHeader: 'Category',
    readiness: 'Readiness',
    closest: (role: string) => `Closest: ${role}, by what distinguishes the role.`,
    readiest: (role: string) =>
      `Readiness is highest for ${role}: it counts all that a role asks for, closest only what sets the role apart.`,
    noFit: 'No clear fit: the résumé shows nothing yet of what distinguishes the roles.',
    helpsMost: (category: string, roles: number) =>
      `${category} is short in ${count(roles, 'role')}; depth there helps most roles.`,
    legend:
      'Each cell says shown/needed; the stronger the shade, the further short. – stands where the role asks nothing. A needed depth without a mark is a row of the article’s table.',
    sourceMarks: { table: '', text: '*', choice: '†', yours: '‡', job: '' },
    sourceNotes: {
      text: '* from a sentence of the article, not its table.',
      choice: '† our choice; the article does not say it.',
      yours: '‡ edited by you.',
    },
    choose: 'Choose a role to see its gaps, a figure to see its sum.',
    rolesTitle: 'What each role asks',
    rolesLead:
      'Readiness counts the five categories of the matrix and nothing else: work that has no row in it, such as front-end work, neither adds nor is missed.',
    cellLabel: (category: string, role: string, standing: string) => `${category} for ${role}, ${standing}`,
    readinessLabel: (role: string, points: string) => `Readiness for ${role}: ${points} of 100`,
    chosen: 'chosen',
    cell: (shown: string, needed: string | null, status: string, source: string | null) =>
      needed === null
        ? `shown ${shown}, not required`
        : `shown ${shown}, needed ${needed}, ${status.toLowerCase()}${source === null ? '' : `, source: ${source.toLowerCase()}`}`,
    noScore: '–',
  },
  whatIf: {
    title: 'What if',
    lead: 'Tick gaps that you would close, or set a depth. This changes the forecast, not the résumé.',
    button: 'What if',
    back: 'Back to the result',
    gaps: 'Gaps to close',
    gapsNone: 'No gap is left to close for this role.',
    gap: (from: string, to: string) => `${from} to ${to}`,
    alone: (gain: string) => `${gain} if this one alone`,
    depths: 'Set a depth',
    depthsLead: 'From 0 to 4, in steps of a half. Empty means as the résumé shows it.',
    depthOf: (name: string) => `Depth of ${name}`,
    asShown: (depth: string) => `${depth} shown`,
    forecast: 'Forecast',
    readiness: (before: string, after: string) =>
      before === after ? `Readiness stays ${before} of 100` : `Readiness ${before} would be ${after} of 100`,
    readinessSum: (after: string) => `How ${after} comes about`,
    category: (name: string, before: string, after: string, needed: string) =>
      `${name}: ${before} shown, ${after} supposed, ${needed} needed`,
    categoryHeader: 'Category',
    depthHeader: 'Depth, before and after',
    becomes: (before: string, after: string) => `${before} becomes ${after}`,
    otherRoles: 'Other roles',
    roleHeader: 'Role',
    beforeHeader: 'Now',
    afterHeader: 'Then',
    reset: 'Reset',
    keep: 'Keep as plan',
    keepHint: 'Marks what you ticked as “I’m building this”, unless you decided otherwise.',
    changeName: (name: string, depth: number | null) =>
      depth === null ? `What if: ${name} as shown` : `What if: ${name} at ${depth}`,
    resetName: 'What if: nothing',
    keepName: 'Keep as plan',
  },
  read: {
    title: 'What was read',
    show: 'Show what was read',
    backTo: {
      result: 'Back to the result',
      evidence: 'Back to the result',
      compare: 'Back to the roles',
      'what-if': 'Back to what if',
    } satisfies Record<Exclude<CentreView, 'read'>, string>,
    facts: (pages: number, lines: number, sections: number, entries: number) =>
      [
        ...(pages === 0 ? [] : [count(pages, 'page')]),
        count(lines, 'line'),
        count(sections, 'section'),
        count(entries, 'entry', 'entries'),
      ].join(', '),
    hint: 'Numbers give the reading order, S sections, E entries. Choose a row or a line to see where it stands.',
    source: 'Résumé as it was read',
    understood: 'Understood as',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    previousPage: 'Previous page',
    nextPage: 'Next page',
    drawFailed: 'This page could not be drawn. The text view shows the same lines.',
    lineName: (number: number, group: string, kind: string, text: string) =>
      `Line ${number}, ${group}, ${kind.toLowerCase()}: ${text}`,
    top: 'Above the sections',
    topDetail: 'Name, contact and headline',
    unplaced: 'Unplaced lines',
    unplacedLead: 'They stand in no section, so nothing in them counts as experience.',
    unplacedNone: 'Every line below the top stands in a section.',
    outline: 'Sections and entries',
    noSections: 'No section was recognised.',
    noHeading: 'No heading',
    inferred: (kind: string) => `taken for: ${kind.toLowerCase()}`,
    sectionKinds: {
      summary: 'Summary',
      work: 'Work experience',
      education: 'Education',
      projects: 'Projects',
      skills: 'Skills',
      certifications: 'Certifications',
      publications: 'Publications',
      awards: 'Awards',
      languages: 'Languages',
      other: 'Other',
    } satisfies Record<SectionKind, string>,
    entryKinds: {
      work: 'Job',
      project: 'Project',
      education: 'Education',
      certification: 'Certificate',
      other: 'Entry',
    } satisfies Record<EntryKind, string>,
    lineKinds: {
      contact: 'Contact',
      heading: 'Heading',
      header: 'Entry header',
      bullet: 'List item',
      prose: 'Prose',
      list: 'List',
      stack: 'Tools',
    } satisfies Record<StatementKind, string>,
    lines: (number: number) => count(number, 'line'),
    entries: (number: number) => count(number, 'entry', 'entries'),
    items: (number: number) => (number === 0 ? 'no items' : count(number, 'item')),
    noTitle: 'No title found',
    noOrganization: 'no organisation found',
    noDates: 'No date found',
    contact: 'Contact',
    name: 'Name',
    email: 'E-mail',
    phone: 'Phone',
    links: 'Links',
    notFound: 'not found',
    notices: 'Notices',
    noticesNone: 'None. What Plumb misread without noticing is not among them: look at the page.',
    wholeDocument: 'Whole document',
    goToPage: (page: number) => `Page ${page}`,
    quality: 'Reading quality',
    qualityLead: (sure: string, score: string) =>
      `The product of six parts. Below ${sure} the readiness range is wider, below ${score} no number is given.`,
    part: 'Part',
    value: 'Value',
    product: 'Multiplied',
  },
  evidence: {
    label: 'Evidence',
    page: 'Page',
    text: 'Text',
    viewAs: 'Show the résumé as',
    previous: 'Previous evidence',
    next: 'Next evidence',
    position: (tag: string | null, index: number, total: number) =>
      `${tag ?? 'Not counted'} · ${index} of ${total}`,
    total: (total: number) => count(total, 'mark'),
    none: 'No skill of the matrix was found in this résumé.',
    choose:
      'Choose a mark to see what it counts for. Solid line: a dated use or more. Dotted: named or weak. Dashed: not counted.',
    textOnly: 'This format has no pages of its own, so its text is shown.',
    weight: { strong: 'Strong evidence', weak: 'Weak evidence', uncounted: 'Not counted' },
    tagWords: { strong: 'strong', weak: 'weak', uncounted: 'not counted' },
    markName: (weight: string, tag: string, skills: string, words: string) =>
      tag === '–' ? `${weight}, ${skills}, “${words}”` : `${weight} ${tag}, ${skills}, “${words}”`,
    supports: 'Counts for',
    pageLabel: (page: number, pages: number) => `Page ${page} of ${pages}`,
    drawing: 'Drawing the page…',
    drawFailed: 'This page could not be drawn. The text view shows the same marks.',
  },
  corrections: {
    changeName: (correction: Correction) => {
      const words = `“${correction.mention.label}”`;
      switch (correction.kind) {
        case 'not-evidence':
          return `Not evidence: ${words}`;
        case 'wrong-skill':
          return `Wrong skill: ${words}`;
        case 'stronger':
          return `Stronger: ${words}`;
      }
    },
    withdrawName: (label: string) => `As read: “${label}”`,
    label: (label: string) => `Correct “${label}”`,
    about: (action: string, label: string) => `${action.replace('…', '')}: “${label}”`,
    notEvidence: 'Not evidence',
    wrongSkill: 'Wrong skill…',
    stronger: 'Stronger than this…',
    asRead: 'Count as read',
    corrected: 'Corrected by hand',
    skillTitle: (label: string) => `Which skill is “${label}”?`,
    skillLabel: 'Skill',
    skillNone: 'No skill of that name.',
    strengths: {
      1: 'Named: in a list, a course or a summary',
      2: 'Used: in a dated role or project',
      3: 'Built: with a stated result',
      4: 'Designed or led: with results',
    } satisfies Record<RaisedStrength, string>,
    title: 'Corrections by hand',
    lead: 'They are kept with this file, hold when it is read again, and every report names them.',
    shows: (label: string) => `Show “${label}” in the résumé`,
  },
  decisions: {
    changeName: (decision: GapDecision, name: string) => `${ANSWER_WORDS[decision]}: ${name}`,
    withdrawName: (name: string) => `Undecided: ${name}`,
    question: (name: string) => `What holds for ${name}?`,
    buttons: ANSWER_WORDS,
    fields: {
      show: {
        label: 'Draft of a line for the résumé',
        hint: 'What was it? What changed because of it? How big? It stays as a note in the plan.',
      },
      build: { label: 'Target date', hint: 'It stands in the plan.' },
      'not-for-me': {
        label: 'Reason, if you like',
        hint: 'It is no longer among the things to do first. The score stays as it is.',
      },
    } satisfies Record<GapDecision, { readonly label: string; readonly hint: string }>,
  },
  exportDialog: {
    title: 'Export report',
    format: 'Format',
    formats: {
      pdf: 'PDF',
      html: 'HTML',
      md: 'Markdown',
      json: 'JSON',
      csv: 'CSV',
      docx: 'Word (DOCX)',
    } satisfies Record<ExportFormat, string>,
    formatDetails: {
      pdf: 'For people; tagged, with an outline.',
      html: 'One file that opens offline, light and dark.',
      md: 'Plain text with a task list.',
      json: 'Every number with its parts, for machines.',
      csv: 'One row per gap, for a spreadsheet.',
      docx: 'To edit in a word processor.',
    } satisfies Record<ExportFormat, string>,
    paper: 'Paper',
    audience: 'For',
    audiences: { client: 'Client', myself: 'Myself', panel: 'Hiring panel' } satisfies Record<
      Audience,
      string
    >,
    audienceDetails: {
      client: 'Gaps, strengths, plan, evidence, other roles.',
      myself: 'The same with every sum.',
      panel: 'No total. Evidence for each requirement, and questions.',
    } satisfies Record<Audience, string>,
    letterhead: 'Letterhead',
    preparedBy: 'Prepared by',
    note: 'Note',
    chooseLogo: 'Choose logo…',
    removeLogo: 'Remove logo',
    copy: 'Copy as Markdown',
    copied: 'Copied as Markdown.',
    preview: 'Preview',
    previewing: 'Making the preview…',
    previewFailed: 'There is no preview.',
    previewPage: (page: number, pages: number) => `Page ${page} of ${pages}`,
    previousPage: 'Previous page',
    nextPage: 'Next page',
    asPdf: 'Shown as PDF; a word processor breaks pages in its own way.',
    privacy: 'Privacy',
    masks: { contact: 'Hide contact details', name: 'Hide the name' },
    save: (format: string) => `Save ${format}…`,
    saving: 'Saving…',
    saved: (fileName: string) => `Saved ${fileName}.`,
    show: 'Show in folder',
    failed: 'Nothing was saved.',
    close: 'Close',
    about: (name: string, role: string) => `${name}, compared with ${role}`,
  },
  pasteDialog: {
    title: 'Paste a résumé',
    label: 'Text of the résumé',
    analyse: 'Analyse text',
    cancel: 'Cancel',
    fileName: 'Pasted text',
    hint: 'Keep the line breaks: they tell roles, dates and bullets apart.',
  },
  settings: {
    title: 'Settings',
    theme: 'Appearance',
    themes: {
      system: 'As the system',
      light: 'Light',
      dark: 'Dark',
      contrast: 'High contrast',
    } satisfies Record<Theme, string>,
    startRole: 'Role at the start',
    lastRole: 'The one chosen last',
    keep: 'What is kept on this computer',
    keeps: {
      results: 'Results, corrections and decisions',
      originals: 'The résumés as well',
      nothing: 'Nothing',
    } satisfies Record<Keep, string>,
    keepDetails: {
      results:
        'The list with names, readiness and date, and what you said about a résumé, with the fingerprint of its file. The résumé itself is not kept.',
      originals: 'Copies of the files too, so that they open from the list.',
      nothing: 'What was kept is deleted now. The list ends with the window.',
    } satisfies Record<Keep, string>,
    folder: 'Open the data folder',
    saved: 'Choices hold at once.',
  },
  palette: {
    title: 'Find a command',
    field: 'Command, role or résumé',
    none: 'Nothing of that name.',
    role: (name: string) => `Compare with ${name}`,
    resume: (name: string) => `Show ${name}`,
    undo: (name: string) => `Undo: ${name}`,
    redo: (name: string) => `Redo: ${name}`,
    commands: {
      open: 'Open a résumé…',
      paste: 'Paste a résumé…',
      export: 'Export the report…',
      'show-result': 'Show the result',
      'show-compare': 'Compare roles',
      'show-what-if': 'What if',
      'show-read': 'What was read',
      home: 'Home',
      'delete-resume': 'Delete the résumé from the library',
      settings: 'Settings…',
      'show-scores': 'How scores work',
      'show-shortcuts': 'Keyboard shortcuts',
      'show-privacy': 'What leaves this computer',
      about: 'About Plumb',
    },
  },
  scores: {
    title: 'How scores work',
    levels: 'The scale of depth',
    levelHeader: 'Level',
    meaningHeader: 'What a reader can see',
    strengths: 'How strong one line is',
    strengthHeader: 'Strength',
    strengthWords: (strength: ScoringPolicy['strength']): readonly (readonly [string, string])[] => [
      ['0', 'Denied, wished for, done by others, or an ordinary word.'],
      [String(strength.named), 'Named in a list or a summary, or hedged.'],
      [String(strength.weakUse), 'Learned in a course, or used without saying how.'],
      [String(strength.used), 'Used in a dated role or project.'],
      [String(strength.built), 'Built, with a number, production use, scale or people beside it.'],
      [String(strength.designed), 'Designed or led, with two of these beside it.'],
    ],
    weights: 'From competencies to a category',
    weightsText: (weights: string) =>
      `The deepest competencies of a category count with the weights ${weights}, strongest first; further ones add nothing.`,
    fading: 'Age',
    fadingText: (tools: string, principles: string) =>
      `Evidence for tools is fresh for ${tools} years, for practices and principles ${principles} years. After that it slowly loses up to one level.`,
    method: 'From categories to readiness',
    valueHeader: 'Long-term value',
    limits: 'What the numbers are not',
  },
  help: {
    close: 'Close',
    shortcuts: 'Keyboard shortcuts',
    keys: 'Keys',
    action: 'Action',
    privacyTitle: 'What leaves this computer',
    privacyLead:
      'Nothing. Plumb reads, judges and writes reports here, without an account, telemetry or updates in the background.',
    privacyPoints: [
      'Every network request that any part of the app makes is refused and counted.',
      'A file is read by a separate process with limits on time and memory. It is not copied anywhere.',
      'Résumés stay in memory until the window closes. What is stored: your choices, the list of résumés with their readiness, and what you said about them. The settings can store nothing, or copies of the files as well.',
      'A report is written only where you save it.',
    ],
    refused: (number: number) =>
      number === 0
        ? 'Requests refused since the app started: 0. None was tried.'
        : `Requests refused since the app started: ${number}.`,
    aboutTitle: 'About Plumb',
    aboutText:
      'Rates how deep each skill on a résumé is evidenced. The numbers describe the document, not the person.',
    version: 'Version',
    matrix: 'Matrix',
    source: 'Source of the matrix',
    engine: 'Engine',
    licence: 'Licence: MIT',
  },
} as const;

/** Unit tests have no navigator. */
const language = typeof navigator === 'undefined' ? 'en' : navigator.language;

/** Everything the window says, in one place. */
export const messages: typeof ENGLISH = language === PSEUDO_LOCALE ? lengthened(ENGLISH) : ENGLISH;

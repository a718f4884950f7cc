import { describe, expect, test } from 'vitest';
import { evidenceRules } from '../../../shared/evidence/evidence-rules.ts';
import { findCorroborators } from '../../../shared/evidence/find-corroborators.ts';
import { readVerbs } from '../../../shared/evidence/read-verbs.ts';
import { splitSentences } from '../../../shared/evidence/sentence.ts';
import { stemWord } from '../../../shared/evidence/stem.ts';
import { joinBrokenWords, splitTokens } from '../../../shared/evidence/token.ts';

const rules = evidenceRules();

function words(text: string): readonly string[] {
  return splitTokens(text, 0, text.length).map(({ word }) => word);
}

describe('words', () => {
  test.each([
    ['C++17, C# and .NET Core', ['c++', '17', 'c#', 'and', '.net', 'core']],
    ['CI/CD with Node.js', ['ci', 'cd', 'with', 'node', 'js']],
    ["the team's Python3", ['the', 'team', 's', 'python3']],
    ['ﬁne\u00ADtuning', ['finetuning']],
    ['zero\u200Bwidth', ['zerowidth']],
    ['', []],
    // Scripts that write no space before a Latin name.
    ['Pythonを用いて決済APIを開発', ['python', 'を用いて決済', 'api', 'を開発']],
    ['使用C++和.NET开发', ['使用', 'c++', '和', '.net', '开发']],
    ['Python을 사용', ['python', '을', '사용']],
    ['וPython', ['ו', 'python']],
    // Of scripts with letters that look Latin, none is cut off.
    ['Jаva', ['jаva']],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('know where they stand in the text that they came from', () => {
    const text = 'A ﬁne Cafe\u0301 job';
    const places = splitTokens(text, 2, text.length).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['ﬁne', 'Cafe\u0301', 'job']);
  });

  test.each([
    ['see https://kafka.example/redis now', ['see', 'now']],
    ['jo.kafka@redis.com wrote', ['wrote']],
    ['github.com/jo/kafka', []],
    ['jo.github.io and Socket.io', ['and', 'socket', 'io']],
    ['R&D and SAP R/3 in C', ['and', 'sap', 'in', 'c']],
    ['Ann C. Marlow, B.S. Physics', ['ann', 'marlow', 'physics']],
  ])('of addresses and initials are masked: %s', (text, open) => {
    const tokens = splitTokens(text, 0, text.length);
    expect(tokens.filter(({ masked }) => !masked).map(({ word }) => word)).toEqual(open);
  });

  test('that a line break split are joined when the joined word is known', () => {
    const text = 'micro-\nservices and test-\ndriven';
    const joined = joinBrokenWords(splitTokens(text, 0, text.length), (word) => word === 'microservices');
    expect(joined.map(({ word }) => word)).toEqual(['microservices', 'and', 'test', 'driven']);
  });

  test.each([
    ['caching', 'cache', 'cached', 'caches'],
    ['debugging', 'debugged', 'debugs'],
    ['designing', 'designed', 'design', 'designs'],
    ['query', 'queries', 'querying'],
    ['API'.toLowerCase(), 'apis'],
    ['process', 'processes', 'processing'],
  ])('of one family share a stem: %s, %s', (...family) => {
    expect(new Set(family.map(stemWord)).size).toBe(1);
  });

  test.each([
    ['string', 'str'],
    ['analysis', 'analysi'],
    ['status', 'statu'],
  ])('%s is not cut to %s', (word, cut) => {
    expect(stemWord(word)).not.toBe(cut);
  });
});

test.each([
  ['Built it. Ran it', ['Built it', 'Ran it']],
  ['built it. ran it', ['built it', 'ran it']],
  [
    'Tools, e.g. Kafka, ran on 3.11 at Acme Inc. in Bern',
    ['Tools, e.g. Kafka, ran on 3.11 at Acme Inc. in Bern'],
  ],
  ['Did it! Did more?', ['Did it', 'Did more']],
  ['One • Two', ['One', 'Two']],
  ['Wrote with Ann C. Marlow. Then alone', ['Wrote with Ann C. Marlow', 'Then alone']],
])('sentences of %j', (text, expected) => {
  const tokens = splitTokens(text, 0, text.length);
  const sentences = splitSentences(tokens, rules).map(({ start, end }) =>
    text.slice(tokens[start]?.start, tokens[end - 1]?.end),
  );
  expect(sentences).toEqual(expected);
});

function verbOf(text: string): string | null {
  const tokens = splitTokens(text, 0, text.length);
  const verb = readVerbs(tokens, { start: 0, end: tokens.length }, rules);
  return verb === null ? null : `${verb.class} ${verb.word}`;
}

test.each([
  ['Built the API', 'build Built'],
  ['BUILT the API', 'build BUILT'],
  // Of verbs whose past is their base, both stand where a past can.
  ['Put the shop into images', 'use Put'],
  ['Images for the shop, and set up the server', 'build set up'],
  ['A cache that cut the load', 'build cut'],
  ['A data set of birds', null],
  ['Debugged and designed the API', 'design designed'],
  ['Successfully co-designed the API', 'design designed'],
  ['Helped to design the API', 'helper Helped'],
  ['Took part in code reviews and planning', 'helper Took part'],
  ['Responsible for designing the API', 'use Responsible for'],
  ['Responsible for the API; designed its pages', 'design designed'],
  ['In charge of building and designing the API', 'use In charge'],
  ['Worked with people to design the API', 'design design'],
  ['Implementation of automated reports', 'build Implementation'],
  ['A portal built with Django', 'build built'],
  ['Build and design APIs', 'design design'],
  ['Overhauled the API', 'build Overhauled'],
  ['Moonlighted as a baker', 'use Moonlighted'],
  ['API design and event-driven services', null],
  ['Containerized services, cached pages', 'build Containerized'],
  ['REST API for containerized services', null],
  ['System design', null],
])('the verb of %j is %s', (text, expected) => {
  expect(verbOf(text)).toBe(expected);
});

function corroboratorsOf(text: string): string {
  const tokens = splitTokens(text, 0, text.length);
  return findCorroborators(tokens, { start: 0, end: tokens.length }, text, rules, false).kinds.join(' ');
}

test.each([
  ['cut latency by 40%', 'metric'],
  ['cut latency by 40 %', 'metric'],
  ['from 300 ms to 80 ms', 'metric'],
  ['saved $20,000 a year', 'metric'],
  ['10x faster', 'metric'],
  ['7 times faster', 'metric'],
  ['three times as many orders', 'metric'],
  ['pages load twice as fast', 'metric'],
  ['at twice the speed', 'metric'],
  ['met three times a week', ''],
  ['spent half the time in meetings', ''],
  ['twice voted speaker of the year', ''],
  ['used by 1,200 paying customers', 'metric'],
  ['from 3 weeks to 2', 'metric'],
  ['halved the run time', 'metric'],
  ['for 2 million users', 'metric scale'],
  ['in 2021, on Python 3', ''],
  ['for 3 years', ''],
  ['GPA 3.8', ''],
  ['support 24x7', ''],
  ['ran in production', 'production'],
  ['on-call for the shop', 'production'],
  ['deployed weekly, with an SLO', 'production'],
  ['across 12 services', 'scale'],
  ['high-traffic pages', 'scale'],
  ['in a multi-tenant shop', 'scale'],
  ['with a team of five', 'people'],
  ['for 4 junior engineers', 'people'],
  ['mentored juniors', 'people'],
  ['reliable and pleasant', ''],
])('what backs %j: %s', (text, expected) => {
  expect(corroboratorsOf(text)).toBe(expected);
});

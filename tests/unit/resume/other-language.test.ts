import { expect, test } from 'vitest';
import { documentFromText } from '../../../shared/document/document-from-text.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';

function noticesOf(bullets: readonly string[]): readonly string[] {
  const text = [
    'Alex Marlow',
    'alex@example.com',
    '',
    'Experience',
    'Backend Developer, Kestrel Freight',
    'Mar 2020 – Present',
    ...bullets.map((bullet) => `- ${bullet}`),
  ].join('\n');
  return buildResume(documentFromText(text).value, []).notices.map(({ kind }) => kind);
}

test.each([
  [
    'German',
    [
      'Entwicklung der Bestellschnittstelle mit Django und PostgreSQL für 200 Spediteure',
      'Aufbau einer Testumgebung mit pytest und Docker, sowie der Pipeline für die Auslieferung',
      'Betreuung von zwei Auszubildenden und Leitung der wöchentlichen Durchsicht des Codes',
    ],
  ],
  [
    'French',
    [
      'Développement de l’API des commandes avec Django et PostgreSQL pour 200 transporteurs',
      'Mise en place des tests avec pytest et de la livraison continue dans Docker',
      'Encadrement de deux apprentis et animation des revues de code par semaine',
    ],
  ],
  [
    'Spanish',
    [
      'Desarrollo de la interfaz de pedidos con Django y PostgreSQL para 200 transportistas',
      'Puesta en marcha de las pruebas con pytest y de la entrega continua en Docker',
      'Formación de dos aprendices y revisión del código de los compañeros por semana',
    ],
  ],
  [
    'Japanese',
    [
      '注文受付システムを設計し、二百社の運送会社に提供しました。テスト環境を構築し、新人を二名指導しました。',
    ],
  ],
])('a résumé whose sentences are %s is told to be in another language', (_, bullets) => {
  expect(noticesOf(bullets)).toContain('OTHER_LANGUAGE');
});

test('terse English with foreign names in it is not', () => {
  const bullets = [
    'Built order imports for La Poste and El Corte Inglés in Django and PostgreSQL',
    'Led rollout to Rio de Janeiro, Ciudad de México and La Paz with two colleagues',
    'Cut nightly run of the import to 20 minutes by moving joins into the database',
  ];
  expect(noticesOf(bullets)).not.toContain('OTHER_LANGUAGE');
});

test('a few words are too little to tell', () => {
  expect(noticesOf(['Leitung der Abteilung für die Auslieferung'])).not.toContain('OTHER_LANGUAGE');
});

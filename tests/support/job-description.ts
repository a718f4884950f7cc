/** A job description in the JSON Resume form, with two skills by name, one in a sentence and one that is none of ours. */
export const JOB_DESCRIPTION = {
  title: 'Payments engineer',
  description: 'We look for someone who runs services.',
  responsibilities: ['Design REST APIs for partners'],
  qualifications: ['A driving licence for lorries'],
  skills: [{ name: 'Tools', keywords: ['PostgreSQL', 'Terraform'] }],
};

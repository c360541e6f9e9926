export const en = {
  'guides.menu.title': 'How to do something',
  'guides.menu.example': '“How do I scan to e-mail?”, “where is the IP address?”',
  'guides.article.question': 'Did this help?',
  'guides.article.yes': 'Yes',
  'guides.article.no': 'No, ask the service desk',
  'guides.choices.title': 'Which one do you mean?',
  'guides.choices.intro': 'Several articles fit your question.',
  'guides.choices.none': 'None of these',
  'guides.helped.title': 'Good to know',
  'guides.helped.text':
    'Your answer is kept: it brings this article to people with the same question. Ask me anything else at any time.',
  'guides.form.title': 'Ask the service desk',
  'guides.form.ask': 'Write your question: I look for an article first.',
  'guides.form.noArticle':
    'I have no article on this. Check your question and send it; the service desk answers.',
  'guides.form.notHelped': 'Check your question and send it; the service desk sees which steps you tried.',
  'guides.form.question': 'Your question',
  'guides.form.questionHint': 'What you want to do, and what you see on the screen.',
  'guides.form.subject': 'Kind of question',
  'guides.form.device': 'Device',
  'guides.form.noDevice': 'No device in particular',
  'guides.form.search': 'Look for an article',
  'guides.subject.how-to': 'How to do something',
  'guides.subject.installation': 'Installation',
  'guides.subject.planned-maintenance': 'Planned maintenance',
  'guides.sent': '{number} is on its way. The service desk answers here.',
  'guides.visitor.question':
    'Did this not help? Once you have access, I pass your question on to the service desk.',
  'guides.visitor.none.title': 'No article found',
  'guides.visitor.none.text':
    'I have no article on this. Once you have access, I pass your question on to the service desk.',
} as const;

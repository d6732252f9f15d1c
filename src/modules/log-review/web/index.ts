import { IconFileSearch } from '@tabler/icons-react';
import { definePages } from '../../../ui/page.ts';
import { may } from '../permissions.ts';
import { pageTitles as title } from './page-titles.ts';

export const pages = definePages([
  {
    path: '/log-review',
    title: title.reviews,
    permission: may.decide,
    menu: { group: 'access', icon: IconFileSearch, order: 10, label: title.reviewsShort },
    component: () => import('./review/ReviewList.tsx'),
  },
  {
    path: '/log-review/reviews/$id',
    title: title.review,
    permission: may.decide,
    component: () => import('./review/ReviewPage.tsx'),
  },
  {
    path: '/log-review/questions',
    title: title.questions,
    permission: may.explain,
    component: () => import('./question/QuestionList.tsx'),
  },
  {
    path: '/log-review/questions/$id',
    title: title.question,
    permission: may.explain,
    component: () => import('./question/QuestionPage.tsx'),
  },
]);

import { inBothLanguages } from '../texts/in-both-languages';

export const tasksTexts = inBothLanguages({
  da: {
    title: 'Mine opgaver',
    count:
      '{count, plural, =0 {Du er ikke bedt om noget lige nu} one {Du er bedt om én ting} other {Du er bedt om # ting}}',
    lateCount: '{count, plural, one {én er forsinket} other {# er forsinkede}}',
    asked: {
      'comment-round':
        '{count, plural, =0 {Send bemærkninger} one {Send bemærkninger til et dokument} other {Send bemærkninger til # dokumenter}}',
      'approval-round':
        '{count, plural, =0 {Tag stilling} one {Tag stilling til et dokument} other {Tag stilling til # dokumenter}}',
      correction: 'Foretag en rettelse',
      'follow-up': 'Følg op',
      nomination: 'Udpeg et medlem',
    },
    by: '{relative}, {day}',
    late: 'Forsinket',
    noDeadline: 'Ingen frist',
    member: '{seat}, som medlem',
    substitute: '{seat}, som suppleant',
    secretariat: 'Sekretariatet',
    answer: 'Svar',
    open: 'Åbn',
    nothing: 'Alt er besvaret',
    nothingText:
      'Der er ikke noget, du mangler at gøre. Når nogen beder dig om bemærkninger, en godkendelse, en udpegning eller en rettelse, står det her.',
    inbox: 'Beskeder',
    unread: '{count, plural, =0 {Alt er læst} one {# ulæst} other {# ulæste}}',
    isUnread: 'Ulæst',
    markRead: 'Markér som læst',
    markAllRead: 'Markér de viste som læst',
    noMessages: 'Der er ingen beskeder endnu. Her står det, du også får at vide på mail.',
  },
  en: {
    title: 'My tasks',
    count:
      '{count, plural, =0 {Nothing is asked of you right now} one {One thing is asked of you} other {# things are asked of you}}',
    lateCount: '{count, plural, one {one is late} other {# are late}}',
    asked: {
      'comment-round':
        '{count, plural, =0 {Send remarks} one {Send remarks on one paper} other {Send remarks on # papers}}',
      'approval-round':
        '{count, plural, =0 {Take a position} one {Take a position on one paper} other {Take a position on # papers}}',
      correction: 'Make a correction',
      'follow-up': 'Follow up',
      nomination: 'Nominate a member',
    },
    by: '{relative}, {day}',
    late: 'Late',
    noDeadline: 'No deadline',
    member: '{seat}, as member',
    substitute: '{seat}, as substitute',
    secretariat: 'The secretariat',
    answer: 'Answer',
    open: 'Open',
    nothing: 'Everything is answered',
    nothingText:
      'There is nothing left for you to do. When somebody asks you for remarks, an approval, a nomination or a correction, it stands here.',
    inbox: 'Messages',
    unread: '{count, plural, =0 {All read} one {# unread} other {# unread}}',
    isUnread: 'Unread',
    markRead: 'Mark as read',
    markAllRead: 'Mark those shown as read',
    noMessages: 'No messages yet. What you are also told by mail stands here.',
  },
});

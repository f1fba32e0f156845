/** What a comment is about. */
export type CommentKey = 'photo' | 'document' | 'selfie' | 'address' | 'data' | 'company' | 'final';

/** Languages in which the kit comments; the provider has more. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pl', 'uk', 'ar', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** As it stands in real callbacks: nobody filled it in [observed: O3]. */
export const SUPPORT = '$\u007bclientSupportEmail}';

/**
 * Texts for applicants, written for this kit: the provider's own wording is not copied.
 */
export const COMMENTS: Readonly<Record<Language, Readonly<Record<CommentKey | 'contact', string>>>> = {
  en: {
    photo: 'The picture cannot be read. Please take another one in good light, in colour and without glare.',
    document: 'We cannot take this document. Please send another one, or all of its pages.',
    selfie: 'Your face cannot be compared with the document. Please take another picture of yourself.',
    address: 'The proof of address is not complete. Please send one of the last three months with your full name.',
    data: 'What you entered differs from your document. Please correct it.',
    company: 'Papers about the company or the people behind it are missing. Please send them.',
    final: 'We cannot verify you.',
    contact: `Questions? Write to ${SUPPORT}.`,
  },
  de: {
    photo: 'Das Bild ist nicht lesbar. Bitte machen Sie ein neues, farbig, bei gutem Licht und ohne Spiegelung.',
    document: 'Dieses Dokument können wir nicht annehmen. Bitte schicken Sie ein anderes oder alle Seiten.',
    selfie: 'Ihr Gesicht lässt sich nicht mit dem Ausweis vergleichen. Bitte fotografieren Sie sich noch einmal.',
    address: 'Der Adressnachweis ist unvollständig. Bitte schicken Sie einen aus den letzten drei Monaten.',
    data: 'Ihre Angaben weichen vom Ausweis ab. Bitte berichtigen Sie sie.',
    company: 'Es fehlen Unterlagen über die Firma oder ihre Eigentümer. Bitte reichen Sie sie nach.',
    final: 'Wir können Ihre Identität nicht bestätigen.',
    contact: `Fragen? Schreiben Sie an ${SUPPORT}.`,
  },
  fr: {
    photo: 'L’image est illisible. Veuillez en prendre une autre, en couleur et bien éclairée.',
    document: 'Nous ne pouvons pas accepter ce document. Veuillez en envoyer un autre, ou toutes ses pages.',
    selfie: 'Votre visage ne peut pas être comparé au document. Veuillez vous photographier à nouveau.',
    address: 'Le justificatif de domicile est incomplet. Veuillez en envoyer un de moins de trois mois.',
    data: 'Vos données diffèrent de celles du document. Veuillez les corriger.',
    company: 'Il manque des pièces sur la société ou ses propriétaires. Veuillez les envoyer.',
    final: 'Nous ne pouvons pas vérifier votre identité.',
    contact: `Des questions ? Écrivez à ${SUPPORT}.`,
  },
  es: {
    photo: 'La imagen no se puede leer. Tome otra en color y con buena luz.',
    document: 'No podemos aceptar este documento. Envíe otro, o todas sus páginas.',
    selfie: 'Su rostro no se puede comparar con el documento. Tómese otra foto, por favor.',
    address: 'El comprobante de domicilio está incompleto. Envíe uno de los últimos tres meses.',
    data: 'Sus datos no coinciden con el documento. Corríjalos, por favor.',
    company: 'Faltan papeles de la empresa o de sus dueños. Envíelos, por favor.',
    final: 'No podemos verificar su identidad.',
    contact: `¿Preguntas? Escriba a ${SUPPORT}.`,
  },
  pl: {
    photo: 'Zdjęcie jest nieczytelne. Prosimy zrobić nowe, kolorowe i przy dobrym świetle.',
    document: 'Nie możemy przyjąć tego dokumentu. Prosimy przesłać inny albo wszystkie jego strony.',
    selfie: 'Nie da się porównać twarzy z dokumentem. Prosimy zrobić nowe zdjęcie twarzy.',
    address: 'Potwierdzenie adresu jest niepełne. Prosimy przesłać nowe, z ostatnich trzech miesięcy.',
    data: 'Podane dane różnią się od dokumentu. Prosimy je poprawić.',
    company: 'Brakuje dokumentów firmy lub jej właścicieli. Prosimy je przesłać.',
    final: 'Nie możemy potwierdzić tożsamości.',
    contact: `Pytania? Prosimy pisać na ${SUPPORT}.`,
  },
  uk: {
    photo: 'Зображення не читається. Зробіть нове, кольорове та при доброму світлі.',
    document: 'Ми не можемо прийняти цей документ. Надішліть інший або всі його сторінки.',
    selfie: 'Обличчя не можна порівняти з документом. Сфотографуйтеся ще раз.',
    address: 'Підтвердження адреси неповне. Надішліть нове, за останні три місяці.',
    data: 'Ваші дані відрізняються від документа. Виправте їх.',
    company: 'Бракує паперів про компанію або її власників. Надішліть їх.',
    final: 'Ми не можемо підтвердити вашу особу.',
    contact: `Питання? Пишіть на ${SUPPORT}.`,
  },
  ar: {
    photo: 'الصورة غير واضحة. يرجى التقاط صورة أخرى ملونة وفي إضاءة جيدة.',
    document: 'لا يمكننا قبول هذه الوثيقة. يرجى إرسال وثيقة أخرى أو جميع صفحاتها.',
    selfie: 'لا يمكن مقارنة وجهك بالوثيقة. يرجى التقاط صورة أخرى لنفسك.',
    address: 'إثبات العنوان غير مكتمل. يرجى إرسال إثبات من آخر ثلاثة أشهر.',
    data: 'بياناتك تختلف عن الوثيقة. يرجى تصحيحها.',
    company: 'تنقص أوراق عن الشركة أو مالكيها. يرجى إرسالها.',
    final: 'لا يمكننا التحقق من هويتك.',
    contact: `أسئلة؟ اكتب إلى ${SUPPORT}.`,
  },
  ja: {
    photo: '画像を読み取れません。明るい場所でカラーで撮り直してください。',
    document: 'この書類は受け付けられません。別の書類、または全ページを送ってください。',
    selfie: 'お顔と書類を照合できません。もう一度撮影してください。',
    address: '住所の証明が不完全です。三か月以内のものを送ってください。',
    data: '入力内容が書類と異なります。訂正してください。',
    company: '会社または所有者に関する書類が足りません。送ってください。',
    final: 'ご本人の確認ができません。',
    contact: `ご質問は ${SUPPORT} まで。`,
  },
};

/** A comment for the client's own people: several lines with a section for each document, never for the applicant. */
export function clientComment(labels: readonly string[], isFinal: boolean): string {
  const words = labels.map((label) => label.toLowerCase().replaceAll('_', ' '));
  const inside = isFinal ? '\n\nInternal: an earlier profile shows the same face. Do not tell the applicant.' : '';
  return `Identity document, front side:\n${words.map((word) => ` - ${word}`).join('\n')}\n\nSelfie:\n - checked${inside}`;
}

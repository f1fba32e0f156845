import type { OwnNames } from '../words.ts';

// Hebrew writes few vowels: the Latin form is the one that bearers commonly have.
export const hebrew = (): OwnNames => ({
  female:
    'נועה=Noa, תמר=Tamar, מאיה=Maya, יעל=Yael, שירה=Shira, אביגיל=Avigail, רחל=Rachel, שרה=Sara, מיכל=Michal, רונית=Ronit, ' +
    'דנה=Dana, ענת=Anat, אורלי=Orly, הדס=Hadas, גילה=Gila, אסתר=Esther, חנה=Hana, ליאור=Lior, נעמה=Naama, עדי=Adi',
  male:
    'דוד=David, משה=Moshe, יוסף=Yosef, אבי=Avi, איתי=Itay, אורי=Uri, נועם=Noam, יונתן=Yonatan, גיא=Guy, עומר=Omer, ' +
    'אריה=Arie, שלמה=Shlomo, רועי=Roi, יעקב=Yaakov, דניאל=Daniel, אלון=Alon, צבי=Zvi, חיים=Haim, נדב=Nadav, ברק=Barak',
  family:
    'כהן=Cohen, לוי=Levi, מזרחי=Mizrahi, פרץ=Peretz, ביטון=Biton, דהן=Dahan, אברהם=Avraham, פרידמן=Friedman, מלכה=Malka, ' +
    'אזולאי=Azulay, כץ=Katz, יוסף=Yosef, דוד=David, עמר=Amar, אוחיון=Ohayon, חדד=Hadad, גבאי=Gabay, בן דוד=Ben David, ' +
    'קליין=Klein, שפירא=Shapira',
});

// The Revised Romanization of Korean (2000), syllable by syllable, as it says for names: no assimilation between the
// syllables of a given name. Korean passports recommend it; ICAO Doc 9303 has no table.
const INITIAL = 'g,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h'.split(',');
const VOWEL = 'a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,eu,ui,i'.split(',');
const FINAL = ',k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t'.split(',');
const FIRST = 0xac00;
const LAST = 0xd7a3;

export function hangulText(text: string): string {
  return text.replaceAll(/[\uac00-\ud7a3]+/gu, (word) => {
    let latin = '';
    for (const syllable of word) {
      const index = Math.min(LAST, syllable.charCodeAt(0)) - FIRST;
      const vowel = Math.floor((index % 588) / 28);
      latin += `${INITIAL[Math.floor(index / 588)]}${VOWEL[vowel]}${FINAL[index % 28]}`;
    }
    return latin.slice(0, 1).toUpperCase() + latin.slice(1);
  });
}

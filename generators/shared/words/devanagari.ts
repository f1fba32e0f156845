import type { OwnNames } from '../words.ts';

// Devanagari with the spelling that documents in English print.
export const hindi = (): OwnNames => ({
  female:
    'प्रिया=Priya, अंजलि=Anjali, सुनीता=Sunita, कविता=Kavita, पूजा=Pooja, नेहा=Neha, दीपिका=Deepika, रेखा=Rekha, मीना=Meena, ' +
    'स्नेहा=Sneha, राधा=Radha, लक्ष्मी=Lakshmi, आरती=Aarti, गीता=Geeta, ज्योति=Jyoti, शालिनी=Shalini, उषा=Usha, निशा=Nisha',
  male:
    'राहुल=Rahul, अमित=Amit, राजेश=Rajesh, संजय=Sanjay, विकास=Vikas, अर्जुन=Arjun, सुनील=Sunil, अनिल=Anil, मोहन=Mohan, ' +
    'रोहित=Rohit, विजय=Vijay, करण=Karan, प्रकाश=Prakash, दीपक=Deepak, मनोज=Manoj, आदित्य=Aditya, राम=Ram, कृष्ण=Krishna',
  family:
    'शर्मा=Sharma, वर्मा=Verma, गुप्ता=Gupta, सिंह=Singh, कुमार=Kumar, पटेल=Patel, मिश्रा=Mishra, यादव=Yadav, जोशी=Joshi, ' +
    'मेहता=Mehta, अग्रवाल=Agarwal, चौधरी=Chaudhary, त्रिपाठी=Tripathi, पांडेय=Pandey, देसाई=Desai, कपूर=Kapoor, नायर=Nair, राव=Rao',
});

export const nepali = (): OwnNames => ({
  female:
    'सीता=Sita, गीता=Gita, सरिता=Sarita, अनिता=Anita, मनिषा=Manisha, सुमित्रा=Sumitra, निर्मला=Nirmala, बिमला=Bimala, ' +
    'कमला=Kamala, अञ्जना=Anjana, दिपा=Dipa, पार्वती=Parbati, सुशीला=Sushila, मीना=Mina',
  male:
    'राम=Ram, हरि=Hari, कृष्ण=Krishna, विष्णु=Bishnu, गोपाल=Gopal, सुरेश=Suresh, रमेश=Ramesh, दिनेश=Dinesh, बिनोद=Binod, ' +
    'प्रकाश=Prakash, सन्तोष=Santosh, नारायण=Narayan, दीपक=Dipak, बिक्रम=Bikram',
  family:
    'श्रेष्ठ=Shrestha, अधिकारी=Adhikari, थापा=Thapa, तामाङ=Tamang, गुरुङ=Gurung, राई=Rai, मगर=Magar, कार्की=Karki, ' +
    'पौडेल=Poudel, भट्टराई=Bhattarai, खड्का=Khadka, बस्नेत=Basnet, लामा=Lama, महर्जन=Maharjan, शेर्पा=Sherpa, न्यौपाने=Neupane',
});

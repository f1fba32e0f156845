import type { OwnNames } from '../words.ts';

// Latin forms as their bearers commonly choose them: passports of Thailand follow the bearer, else the Royal Institute.
export const thai = (): OwnNames => ({
  female:
    'สมหญิง=Somying, มาลี=Malee, วันดี=Wandee, กัญญา=Kanya, สุนิสา=Sunisa, พรทิพย์=Pornthip, นภา=Napa, อรุณี=Arunee, ' +
    'จันทร์เพ็ญ=Chanphen, รัตนา=Rattana, ศิริพร=Siriporn, ดวงใจ=Duangjai, ปราณี=Pranee, ชลธิชา=Chonthicha, ธิดา=Thida',
  male:
    'สมชาย=Somchai, สมศักดิ์=Somsak, ประเสริฐ=Prasert, วิชัย=Wichai, อนันต์=Anan, สุรชัย=Surachai, ธนากร=Thanakorn, ' +
    'ณัฐพล=Nattapon, กิตติ=Kitti, ชาญชัย=Chanchai, บุญมี=Bunmee, ศักดา=Sakda, เอกชัย=Ekkachai, พิชัย=Phichai, วีระ=Wira',
  family:
    'แสงทอง=Saengthong, ใจดี=Jaidee, ศรีสุข=Srisuk, ทองดี=Thongdee, บุญมา=Bunma, วงศ์สวัสดิ์=Wongsawat, พรหมมา=Phromma, ' +
    'จันทร์แก้ว=Chankaew, สุขสวัสดิ์=Suksawat, ชัยมงคล=Chaimongkhon, รุ่งเรือง=Rungrueang, เจริญสุข=Charoensuk, ' +
    'ไชยวงศ์=Chaiwong, ทรัพย์มาก=Sapmak, พงษ์ไพบูลย์=Phongphaibun, อินทรประเสริฐ=Intharaprasert',
});

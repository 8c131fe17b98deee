"""Agencies, newspapers, broadcasters and sites of Iran.

Source: reviewed by hand; see the package's own note for how to read and add to it.
"""

from __future__ import annotations

from typing import Final

OUTLETS: Final = """
irna.ir IR agency fa,ar,ur,ps,ckb IRNA
  fa ایرنا، خبرگزاری جمهوری اسلامی، خبرگزاری جمهوری اسلامی ایران
  ar إرنا، ايرنا، وكالة الجمهورية الإسلامية للأنباء
  ur ارنا، ایرنا
isna.ir IR agency fa,ar ISNA
  fa ایسنا، خبرگزاری دانشجویان ایران، خبرگزاری دانشجویان
  ar إيسنا، ايسنا
farsnews.ir IR agency fa,ar,ur,ps,ckb Fars News Agency
  fa فارس*، فارس نیوز
  ar فارس*
"""

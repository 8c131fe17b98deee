"""International agencies and broadcasters.

Source: reviewed by hand; see the package's own note for how to read and add to it.
"""

from __future__ import annotations

from typing import Final

OUTLETS: Final = """
reuters.com GB agency ar Reuters
  fa رویترز
  ar رويترز
  ur رائٹرز، روئٹرز، رائیٹرز
  ps رويټرز، روېټرز، رویټرز
  ckb ڕۆیتەرز، ڕۆیتەر، ڕۆیتەرس
afp.com FR agency ar AFP
  fa فرانسه*، خبرگزاری فرانسه، فرانس پرس، ای اف پی، ای.اف.پی
  ar فرانس برس، أ ف ب، الفرنسية*، وكالة الأنباء الفرنسية، الصحافة الفرنسية، وكالة الصحافة الفرنسية
  ur اے ایف پی، فرانسیسی خبر رساں ادارے*، فرانسیسی خبر رساں ایجنسی
  ps اې اېف پي، فرانسې خبري اژانس
  ckb فرانس پرێس، فڕانس پرێس
"""

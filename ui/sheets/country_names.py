"""What countries are called. Qt has their names in English only.

Source: the English names are those of Unicode's CLDR, as QLocale has them.
"""

from PySide6.QtCore import QCollator

from planner.languages import tr


def country_names() -> dict[str, str]:
    """Names by ISO 3166 code."""
    return {
        "AF": tr("Afghanistan"), "AL": tr("Albania"), "DZ": tr("Algeria"), "AS": tr("American Samoa"),
        "AD": tr("Andorra"), "AO": tr("Angola"), "AI": tr("Anguilla"), "AQ": tr("Antarctica"),
        "AG": tr("Antigua & Barbuda"), "AR": tr("Argentina"), "AM": tr("Armenia"), "AW": tr("Aruba"),
        "AC": tr("Ascension Island"), "AU": tr("Australia"), "AT": tr("Austria"), "AZ": tr("Azerbaijan"),
        "BS": tr("Bahamas"), "BH": tr("Bahrain"), "BD": tr("Bangladesh"), "BB": tr("Barbados"),
        "BY": tr("Belarus"), "BE": tr("Belgium"), "BZ": tr("Belize"), "BJ": tr("Benin"), "BM": tr("Bermuda"),
        "BT": tr("Bhutan"), "BO": tr("Bolivia"), "BA": tr("Bosnia & Herzegovina"), "BW": tr("Botswana"),
        "BV": tr("Bouvet Island"), "BR": tr("Brazil"), "IO": tr("British Indian Ocean Territory"),
        "VG": tr("British Virgin Islands"), "BN": tr("Brunei"), "BG": tr("Bulgaria"), "BF": tr("Burkina Faso"),
        "BI": tr("Burundi"), "KH": tr("Cambodia"), "CM": tr("Cameroon"), "CA": tr("Canada"),
        "IC": tr("Canary Islands"), "CV": tr("Cape Verde"), "BQ": tr("Caribbean Netherlands"),
        "KY": tr("Cayman Islands"), "CF": tr("Central African Republic"), "EA": tr("Ceuta & Melilla"),
        "TD": tr("Chad"), "CL": tr("Chile"), "CN": tr("China"), "CX": tr("Christmas Island"),
        "CP": tr("Clipperton Island"), "CC": tr("Cocos (Keeling) Islands"), "CO": tr("Colombia"),
        "KM": tr("Comoros"), "CG": tr("Congo - Brazzaville"), "CD": tr("Congo - Kinshasa"),
        "CK": tr("Cook Islands"), "CR": tr("Costa Rica"), "HR": tr("Croatia"), "CU": tr("Cuba"),
        "CW": tr("Curaçao"), "CY": tr("Cyprus"), "CZ": tr("Czechia"), "CI": tr("Côte d’Ivoire"),
        "DK": tr("Denmark"), "DG": tr("Diego Garcia"), "DJ": tr("Djibouti"), "DM": tr("Dominica"),
        "DO": tr("Dominican Republic"), "EC": tr("Ecuador"), "EG": tr("Egypt"), "SV": tr("El Salvador"),
        "GQ": tr("Equatorial Guinea"), "ER": tr("Eritrea"), "EE": tr("Estonia"), "SZ": tr("Eswatini"),
        "ET": tr("Ethiopia"), "EU": tr("European Union"), "FK": tr("Falkland Islands"),
        "FO": tr("Faroe Islands"), "FJ": tr("Fiji"), "FI": tr("Finland"), "FR": tr("France"),
        "GF": tr("French Guiana"), "PF": tr("French Polynesia"), "TF": tr("French Southern Territories"),
        "GA": tr("Gabon"), "GM": tr("Gambia"), "GE": tr("Georgia"), "DE": tr("Germany"), "GH": tr("Ghana"),
        "GI": tr("Gibraltar"), "GR": tr("Greece"), "GL": tr("Greenland"), "GD": tr("Grenada"),
        "GP": tr("Guadeloupe"), "GU": tr("Guam"), "GT": tr("Guatemala"), "GG": tr("Guernsey"),
        "GN": tr("Guinea"), "GW": tr("Guinea-Bissau"), "GY": tr("Guyana"), "HT": tr("Haiti"),
        "HM": tr("Heard & McDonald Islands"), "HN": tr("Honduras"), "HK": tr("Hong Kong SAR China"),
        "HU": tr("Hungary"), "IS": tr("Iceland"), "IN": tr("India"), "ID": tr("Indonesia"), "IR": tr("Iran"),
        "IQ": tr("Iraq"), "IE": tr("Ireland"), "IM": tr("Isle of Man"), "IL": tr("Israel"), "IT": tr("Italy"),
        "JM": tr("Jamaica"), "JP": tr("Japan"), "JE": tr("Jersey"), "JO": tr("Jordan"), "KZ": tr("Kazakhstan"),
        "KE": tr("Kenya"), "KI": tr("Kiribati"), "XK": tr("Kosovo"), "KW": tr("Kuwait"), "KG": tr("Kyrgyzstan"),
        "LA": tr("Laos"), "LV": tr("Latvia"), "LB": tr("Lebanon"), "LS": tr("Lesotho"), "LR": tr("Liberia"),
        "LY": tr("Libya"), "LI": tr("Liechtenstein"), "LT": tr("Lithuania"), "LU": tr("Luxembourg"),
        "MO": tr("Macao SAR China"), "MG": tr("Madagascar"), "MW": tr("Malawi"), "MY": tr("Malaysia"),
        "MV": tr("Maldives"), "ML": tr("Mali"), "MT": tr("Malta"), "MH": tr("Marshall Islands"),
        "MQ": tr("Martinique"), "MR": tr("Mauritania"), "MU": tr("Mauritius"), "YT": tr("Mayotte"),
        "MX": tr("Mexico"), "FM": tr("Micronesia"), "MD": tr("Moldova"), "MC": tr("Monaco"),
        "MN": tr("Mongolia"), "ME": tr("Montenegro"), "MS": tr("Montserrat"), "MA": tr("Morocco"),
        "MZ": tr("Mozambique"), "MM": tr("Myanmar (Burma)"), "NA": tr("Namibia"), "NR": tr("Nauru"),
        "NP": tr("Nepal"), "NL": tr("Netherlands"), "NC": tr("New Caledonia"), "NZ": tr("New Zealand"),
        "NI": tr("Nicaragua"), "NE": tr("Niger"), "NG": tr("Nigeria"), "NU": tr("Niue"),
        "NF": tr("Norfolk Island"), "KP": tr("North Korea"), "MK": tr("North Macedonia"),
        "MP": tr("Northern Mariana Islands"), "NO": tr("Norway"), "OM": tr("Oman"),
        "QO": tr("Outlying Oceania"), "PK": tr("Pakistan"), "PW": tr("Palau"),
        "PS": tr("Palestinian Territories"), "PA": tr("Panama"), "PG": tr("Papua New Guinea"),
        "PY": tr("Paraguay"), "PE": tr("Peru"), "PH": tr("Philippines"), "PN": tr("Pitcairn Islands"),
        "PL": tr("Poland"), "PT": tr("Portugal"), "PR": tr("Puerto Rico"), "QA": tr("Qatar"),
        "RO": tr("Romania"), "RU": tr("Russia"), "RW": tr("Rwanda"), "RE": tr("Réunion"), "WS": tr("Samoa"),
        "SM": tr("San Marino"), "SA": tr("Saudi Arabia"), "SN": tr("Senegal"), "RS": tr("Serbia"),
        "SC": tr("Seychelles"), "SL": tr("Sierra Leone"), "SG": tr("Singapore"), "SX": tr("Sint Maarten"),
        "SK": tr("Slovakia"), "SI": tr("Slovenia"), "SB": tr("Solomon Islands"), "SO": tr("Somalia"),
        "ZA": tr("South Africa"), "GS": tr("South Georgia & South Sandwich Islands"), "KR": tr("South Korea"),
        "SS": tr("South Sudan"), "ES": tr("Spain"), "LK": tr("Sri Lanka"), "BL": tr("St. Barthélemy"),
        "SH": tr("St. Helena"), "KN": tr("St. Kitts & Nevis"), "LC": tr("St. Lucia"), "MF": tr("St. Martin"),
        "PM": tr("St. Pierre & Miquelon"), "VC": tr("St. Vincent & Grenadines"), "SD": tr("Sudan"),
        "SR": tr("Suriname"), "SJ": tr("Svalbard & Jan Mayen"), "SE": tr("Sweden"), "CH": tr("Switzerland"),
        "SY": tr("Syria"), "ST": tr("São Tomé & Príncipe"), "TW": tr("Taiwan"), "TJ": tr("Tajikistan"),
        "TZ": tr("Tanzania"), "TH": tr("Thailand"), "TL": tr("Timor-Leste"), "TG": tr("Togo"),
        "TK": tr("Tokelau"), "TO": tr("Tonga"), "TT": tr("Trinidad & Tobago"), "TA": tr("Tristan da Cunha"),
        "TN": tr("Tunisia"), "TM": tr("Turkmenistan"), "TC": tr("Turks & Caicos Islands"), "TV": tr("Tuvalu"),
        "TR": tr("Türkiye"), "UM": tr("U.S. Outlying Islands"), "VI": tr("U.S. Virgin Islands"),
        "UG": tr("Uganda"), "UA": tr("Ukraine"), "AE": tr("United Arab Emirates"), "GB": tr("United Kingdom"),
        "US": tr("United States"), "UY": tr("Uruguay"), "UZ": tr("Uzbekistan"), "VU": tr("Vanuatu"),
        "VA": tr("Vatican City"), "VE": tr("Venezuela"), "VN": tr("Vietnam"), "WF": tr("Wallis & Futuna"),
        "EH": tr("Western Sahara"), "YE": tr("Yemen"), "ZM": tr("Zambia"), "ZW": tr("Zimbabwe"),
        "AX": tr("Åland Islands"),
    }  # fmt: skip


def by_name() -> list[tuple[str, object]]:
    """Every country by its name, with its code, as the language orders them."""
    collator = QCollator()
    return sorted(
        ((name, code) for code, name in country_names().items()), key=lambda one: collator.sortKey(one[0])
    )

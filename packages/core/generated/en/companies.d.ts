/** Words of the names of companies, one space between. */
declare const companies: string
export default companies
